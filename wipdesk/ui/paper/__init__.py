"""Paper: the preview of a summary, printing and saving it."""
