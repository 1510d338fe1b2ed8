"""How a process beside the window hears it and answers: frames over standard input and output."""
