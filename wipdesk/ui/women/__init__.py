"""The list of women: what is found, how a row is drawn, filters."""
