"""The encrypted register: the only place that knows SQL and keys."""
