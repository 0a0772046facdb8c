"""The rules about time, as they are read and changed in the window."""
