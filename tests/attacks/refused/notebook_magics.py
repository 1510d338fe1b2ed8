# expect: refused (a shell line of notebooks)
!touch gradstep-attack
%run other.py
