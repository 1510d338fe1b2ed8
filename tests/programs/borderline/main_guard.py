"""The idiom that starts many scripts (it needs a name with two underscores)."""


def main():
    print("running")


if __name__ == "__main__":
    main()
