"""A visit, typed up from paper: a row for each woman."""
