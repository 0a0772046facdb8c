"""The diary of hearings: days, and what stands on each."""
