"""A woman's file: its tabs and cards."""
