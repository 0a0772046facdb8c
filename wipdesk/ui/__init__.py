"""The window: everything of Qt, and nothing that knows of storage."""
