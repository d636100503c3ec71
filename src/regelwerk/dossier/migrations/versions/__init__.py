"""One module for each change; a released one never changes."""
