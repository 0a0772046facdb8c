"""What the navigation leads to."""
