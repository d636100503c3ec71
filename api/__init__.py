"""The decision service over HTTP: routes, authentication, the description. Thin: `regelwerk.service` decides."""

#: Version of the API (semver); its major number stands in every path.
VERSION = "1.0.0"
