Addresses that cannot be any make no link; a DOI is linked once, with whatever stands before it.
-- content/pages/home.md --
# Home

Welcome.
-- content/references.bib --
@misc{a, title = {Script}, url = {javascript:alert(1)}}
@misc{b, title = {No scheme}, url = {example.org/report}}
@misc{c, title = {Publisher}, doi = {see publisher}}
@misc{d, title = {PubMed}, pmid = {PMID 31256353}}
@misc{e, title = {Central}, pmcid = {six}}
@misc{f, title = {Whole}, doi = {https://doi.org/10.1053/apmr.2002.34834}}
@misc{g, title = {Prefixed}, doi = {doi:10.1053/apmr.2002.34834}}
@misc{h, title = {All}, doi = {10.1053/apmr.2002.34834}, pmid = 31256353, pmcid = {PMC6465761},
  url = {https://example.org/?a=1&b=2}}
-- content/pages/about.md --
# About

Claims [@a; @b; @c; @d; @e; @f; @g; @h].
-- site/about/index.html .works a.external --
10.1053/apmr.2002.34834
10.1053/apmr.2002.34834
10.1053/apmr.2002.34834
PubMed 31256353
PubMed Central PMC6465761
Web
-- site/references/index.html .work --
All. doi:<a class="external" href="https://doi.org/10.1053/apmr.2002.34834">10.1053/apmr.2002.34834</a> <a class="external" href="https://pubmed.ncbi.nlm.nih.gov/31256353/">PubMed 31256353</a> <a class="external" href="https://pmc.ncbi.nlm.nih.gov/articles/PMC6465761/">PubMed Central PMC6465761</a> <a class="external" href="https://example.org/?a=1&amp;b=2">Web</a>
Central.
No scheme.
Prefixed. doi:<a class="external" href="https://doi.org/10.1053/apmr.2002.34834">10.1053/apmr.2002.34834</a>
Publisher.
PubMed.
Script. javascript:alert(1)
Whole. doi:<a class="external" href="https://doi.org/10.1053/apmr.2002.34834">10.1053/apmr.2002.34834</a>
-- problems --
content/references.bib:1:34-1:55 warning[reference-address] `url` is no web address
  hint: write it in full, as in https://example.org/report
content/references.bib:2:37-2:57 warning[reference-address] `url` is no web address
  hint: write it in full, as in https://example.org/report
content/references.bib:3:37-3:52 warning[reference-address] `doi` is no DOI
  hint: write the identifier alone: 10.1053/apmr.2002.34834
content/references.bib:4:35-4:50 warning[reference-address] `pmid` is no PubMed number
  hint: write the number alone: 31256353
content/references.bib:5:37-5:42 warning[reference-address] `pmcid` is no number of PubMed Central
  hint: write the number with its letters: PMC6465761
