"""Exchange with colleagues: bundles, answers that differ, the office."""
