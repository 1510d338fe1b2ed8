"""One widget a file, each ignorant of the others: values in, signals out."""
