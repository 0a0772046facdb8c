"""The same services without a window: for coordinators, for scripts, and for trying everything without a screen."""
