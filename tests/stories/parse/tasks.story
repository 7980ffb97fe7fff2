Tasks in tight and loose lists are drawn boxes.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About

- [ ] to do
- [x] done

text

1. [x] loose

2. [ ] list
-- site/about/index.html .prose --
<ul>
<li class="task"><span aria-label="to do" class="box" role="img"></span> to do</li>
<li class="task"><span aria-label="done" class="box done" role="img"></span> done</li>
</ul>
<p>text</p>
<ol>
<li class="task">
<p><span aria-label="done" class="box done" role="img"></span> loose</p>
</li>
<li class="task">
<p><span aria-label="to do" class="box" role="img"></span> list</p>
</li>
</ol>
