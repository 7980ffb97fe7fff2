`long-sentence`: more than 15 words for clients, 35 for professionals. A compound is one word, and brackets, quotations and cells are left aside.
-- content/pages/home.md --
+++
title = "Home"
+++

Roll slowly along the calf until you find the sorest place there is and then stay there.

One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen.

The full-length roller is about 90 cm long (36 in, or as long as a small child is high) and firm.

> Roll slowly along the calf until you find the sorest place there is and then stay there.

| Roll slowly along the calf until you find the sorest place there is and then stay there. |
| - |
| Roll slowly along the calf until you find the sorest place there is and then stay there. |

-- content/science/one.md --
+++
title = "One"
+++

## One {status=taught}

Roll slowly along the calf until you find the sorest place there is and then stay there.
-- problems --
content/pages/home.md:5:1-5:89 warning[long-sentence] a sentence of 17 words; 15 are enough
  hint: make two sentences of it: one thing each
