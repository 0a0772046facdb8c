"""Exchange between laptops by files."""
