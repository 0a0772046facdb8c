"""The page of today: its lines, why each is there, and the court days of the week."""
