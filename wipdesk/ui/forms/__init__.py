"""Forms made of editors, and what surrounds them."""
