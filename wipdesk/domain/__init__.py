"""What the work is: records, fields, rules and merging. Standard library only."""
