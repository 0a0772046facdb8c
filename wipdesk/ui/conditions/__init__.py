"""The questions about a place, typed up from paper: a row for each, and its accounts."""
