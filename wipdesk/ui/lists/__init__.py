"""The office's own answers and fields, in the window."""
