`near-duplicate`: one exercise’s directions under another name, as the article printed them; the steps alone; and a page of its own.
-- content/vocabulary.toml --
[[region]]
id = "lower-leg"
title = "Lower leg"

[[muscle]]
id = "soleus"
title = "Soleus"
region = "lower-leg"

[[equipment]]
id = "mat"
title = "Mat"

[[position]]
id = "sitting"
title = "Sitting"
aliases = ["seated"]
-- content/pages/home.md --
# Home

Begin with [[calves]], [[adductors]], [[thighs]] or [[back]].
-- content/exercises/calves.md --
+++
title = "Calves"
summary = "Ease stiff calves before a walk."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24
figure = { alt = "Person sits on the floor with one calf on a roller." }
+++

## Start

Sit on the mat with your legs long.

## Steps

1. Put the roller under one calf, halfway down the leg.
2. Rest your other leg on top of it.
3. Push through your hands to lift your hips.
4. Roll slowly along the muscle, towards the knee.
5. Stop on the sorest place that you find.
6. Let the leg go heavy on the roller.
7. Stay for your hold time, then swap legs.

## Where to roll

From the heel cord to a hand below the knee crease.

## Common mistakes

The roller slides behind the knee, where it presses on nerves.

## Why

Runners like it. Nobody has shown more than that it feels good for a while.
-- content/exercises/adductors.md --
+++
title = "Adductors"
summary = "Ease stiff calves before a walk."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24
figure = { alt = "Person sits on the floor with one calf on a roller." }
+++

## Start

Sit on the mat with your legs long.

## Steps

1. Put the roller under one thigh, halfway down the leg.
2. Rest your other leg on top of it.
3. Push through your hands to lift your hips.
4. Roll slowly along the muscle, towards the knee.
5. Stop on the sorest place that you find.
6. Let the leg go heavy on the roller.
7. Stay for your hold time, then swap legs.

## Where to roll

From the heel cord to a hand below the knee crease.

## Common mistakes

The roller slides behind the knee, where it presses on nerves.

## Why

Runners like it. Nobody has shown more than that it feels good for a while.
-- content/exercises/thighs.md --
+++
title = "Thighs"
summary = "Ease stiff calves before a walk."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24
figure = { alt = "Person sits on the floor with one calf on a roller." }
+++

## Start

Sit at the end of the mat, with a towel beside you and the wall at your back.

## Steps

1. Put the roller under one calf, halfway down the leg.
2. Rest your other leg on top of it.
3. Push through your hands to lift your hips.
4. Roll slowly along the muscle, towards the knee.
5. Stop on the sorest place that you find.
6. Let the leg go heavy on the roller.
7. Stay for your hold time, then swap legs.

## Where to roll

The front of the leg, three fingers above the kneecap and up to the crease of the hip.

## Common mistakes

You hold your breath. Count aloud, and it goes on by itself. You look at the ceiling, and your neck gets tired.

## Why

Cyclists ask for it most. What they report is a lighter leg on the stairs in the evening.
-- content/exercises/back.md --
+++
title = "Back"
summary = "Ease stiff calves before a walk."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "none"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24
figure = { alt = "Person sits on the floor with one calf on a roller." }
+++

## Start

Sit with the roller behind you.

## Steps

1. Lie back until the roller is under your shoulder blades.
2. Cross your arms in front of you.
3. Walk your feet, and let the back travel.
4. Wait where it is stiff, for as long as your card says.
5. Come down on one side, and up with your hands.

## Where to roll

Between the lowest ribs and the top of the shoulder blades, and no further down.

## Common mistakes

The low back arches. Tuck your ribs in.

## Why

Whoever sits all day likes it in the evening.
-- problems --
content/exercises/calves.md:20:35-38:75 error[near-duplicate] 96 % of this page stands on “Adductors”, too
  content/exercises/adductors.md:20:36-38:75 the same 89 words
  hint: write what this page is about; what both need goes into a fragment: ![[name]]
content/exercises/thighs.md:20:4-26:43 error[near-duplicate] 100 % of “Steps” stands on “Calves”, too
  content/exercises/calves.md:20:4-26:43 the same 58 words
  hint: write what this page is about; what both need goes into a fragment: ![[name]]
