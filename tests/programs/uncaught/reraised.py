"""Ends in an error that a handler raises again with a bare raise."""


def careful():
    try:
        return {}["missing"]
    except KeyError:
        print("cleaning up")
        raise


careful()
