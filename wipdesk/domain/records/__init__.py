"""One file for each kind of record: the record, then its fields."""
