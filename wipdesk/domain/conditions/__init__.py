"""The questions about a place, what was answered at a visit, what it comes to, and what changed."""
