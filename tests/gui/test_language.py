import pytest

from gui.language import LanguageChoice, spoken


@pytest.mark.parametrize(
    ("languages", "expected"),
    [
        (["zh-Hans-CN", "zh-CN", "en"], LanguageChoice.CHINESE),
        (["zh-SG"], LanguageChoice.CHINESE),
        (["zh_CN"], LanguageChoice.CHINESE),
        (["en-US", "zh-CN"], LanguageChoice.ENGLISH),
        (["de-DE", "zh-CN", "en"], LanguageChoice.CHINESE),
        (["zh-Hant-TW"], LanguageChoice.ENGLISH),
        (["C"], LanguageChoice.ENGLISH),
        ([], LanguageChoice.ENGLISH),
    ],
)
def test_that_the_first_language_that_is_spoken_here_is_taken(languages: list[str], expected: LanguageChoice) -> None:
    assert spoken(languages) is expected
