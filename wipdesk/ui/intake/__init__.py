"""Guided intake: a new woman, one question a step."""
