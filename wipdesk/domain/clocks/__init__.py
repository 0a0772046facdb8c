"""Legal time limits as data: the rules, how they are counted, and what the dates of a file show against them."""
