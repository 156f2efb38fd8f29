/** Words by slot: `{herb}` in a sentence is one of `herb`. */
export const slots = {
  herb: 'ashwagandha|rhodiola|ginger root|turmeric|elderberry|lemon balm|bacopa|maca|ginseng|milk thistle|chamomile|saffron|boswellia|hawthorn berry|valerian|passionflower|fennel seed|peppermint leaf|holy basil|astragalus|nettle leaf|rosemary|green tea leaf|schisandra|gotu kola|reishi|lion’s mane|cordyceps|moringa|spirulina|amla fruit|tart cherry|bilberry|pomegranate|artichoke leaf|dandelion root'.split(
    '|'
  ),
  nutrient:
    'magnesium|zinc|vitamin C|vitamin D3|vitamin K2|selenium|folate|vitamin B12|riboflavin|choline|iron|calcium|potassium|iodine|chromium|copper|lutein|omega-3|collagen|creatine|L-theanine|glycine|taurine|coenzyme Q10|inulin|psyllium husk|beta-glucan|quercetin|resveratrol|alpha-lipoic acid|manganese|biotin|astaxanthin|pea protein|electrolytes'.split(
      '|'
    ),
  product:
    'Morning Blend|Evening Drops|Daily Greens|Trail Mixer|Field Capsules|Harbor Powder|Meadow Tea|Quiet Hours|Long Road|Seven Berries|Plain Minerals|Kitchen Tonic|Slow Roast|First Light|Copper Kettle|Winter Pantry|North Window|Open Ledger|River Stone|Old Orchard'.split(
      '|'
    ),
  form: 'capsules|tablets|gummies|drops|sachets|softgels|lozenges|sticks|powder|syrup|chewables|tea bags'.split('|'),
  verb: 'supports|helps maintain|promotes|helps support|strengthens|nourishes|enhances|boosts|contributes to|helps balance|sustains|improves|helps protect|optimizes|encourages|fuels|restores'.split(
    '|'
  ),
  plain: 'support|maintain|promote|strengthen|nourish|enhance|boost|balance|sustain|improve|protect|encourage'.split(
    '|'
  ),
  system:
    'immune health|healthy digestion|joint comfort|joint flexibility|memory and focus|restful sleep|calm and clarity|muscle recovery|energy metabolism|bone strength|skin elasticity|eye health|a healthy gut|heart health|healthy circulation|liver function|a positive mood|hormonal balance|brain function|healthy blood sugar levels already within the normal range|normal thyroid function|respiratory comfort|nail strength|endurance|stamina|nerve function|antioxidant defenses|cellular energy|the body’s natural detoxification|a balanced stress response|vaginal flora|prostate health|urinary tract health|hydration|mental alertness|lean muscle'.split(
      '|'
    ),
  when: 'every day|in winter|after a long week|during training|on busy mornings|as you age|before bed|through the season|after exercise|all year round|when travel upsets your routine|during demanding months'.split(
    '|'
  ),
  sick: 'arthritis|diabetes|the common cold|influenza|insomnia|high blood pressure|depression|anxiety disorders|eczema|asthma|migraine|osteoporosis|heart disease|Alzheimer’s disease|irritable bowel syndrome|urinary tract infections|psoriasis|gout|cancer|chronic fatigue syndrome|acid reflux|shingles|bronchitis|hypothyroidism'.split(
    '|'
  ),
  cure: 'treats|prevents|cures|relieves|reverses|fights|reduces the risk of|eliminates|manages|heals|stops|protects against|eases the symptoms of'.split(
    '|'
  ),
  place:
    'Vermont|the Hudson Valley|Oregon|northern Maine|the Willamette Valley|coastal Portugal|Tasmania|the Atlas mountains|southern Sweden|Kerala|Jeju|Patagonia|Idaho|the Black Forest'.split(
      '|'
    ),
  month: 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|'),
  number: '12|24|30|45|60|90|120|150|200|250|300|400|500|600|750|1,000|1,200|2,000'.split('|'),
  noun: 'harvest|kitchen|workshop|label|carton|bottle|warehouse|field|garden|table|notebook|ledger|mill|drying room|laboratory|loading dock|spoon|kettle|jar|shelf|recipe|bench|window|orchard|truck|scale'.split(
    '|'
  ),
  trait:
    'quiet|small|patient|careful|cold|bright|earthy|tart|roasted|bitter|grassy|smooth|coarse|simple|old|new|reusable|recyclable|glass|local|seasonal|plain|honest|slow|heavy'.split(
      '|'
    ),
  person:
    'our founder|the miller|a retired botanist|the packing team|our quality lead|a grower|the roaster|one of our drivers|the night shift|a neighbor|our customer support team|the translator|an apprentice|the beekeeper'.split(
      '|'
    ),
  does: 'weighs|sorts|tastes|inspects|photographs|signs off|records|stores|rinses|unpacks|counts|repairs|moves|sketches|dries|grinds|seals|stacks'.split(
    '|'
  )
}

export const neutral = [
  '{person} {does} each {noun} before the {trait} {noun} opens.',
  'We buy our {herb} in {place} and ship it in {trait} sacks.',
  'The {noun} arrived in {month}, a little {trait}, and nobody minded.',
  'Each bottle holds {number} {form}, and the lid is {trait} and recyclable.',
  'Stir one scoop into a {trait} drink, or take it with breakfast.',
  'Store in a cool, dry place and keep out of reach of children.',
  'Consult your doctor if you are pregnant, nursing, or taking medication.',
  'Do not use if you have diabetes or a thyroid disorder unless your physician agrees.',
  'Orders over $ {number} ship free, and returns are accepted within {number} days.',
  'In {month} {person} drove to {place} with {number} crates of {herb}.',
  'The taste is {trait} and {trait}, with a hint of {herb}.',
  'Made in an FDA-registered facility that follows current good manufacturing practice.',
  'Third-party laboratories test every lot for heavy metals, and {person} files the result.',
  'The cure time of the label’s ink is {number} minutes, so the {noun} waits.',
  'Our heart-shaped {noun} was drawn by {person} in {number} minutes.',
  'No {trait} fillers, no artificial colors, and no gluten.',
  'Read the story of the {trait} {noun} in last {month}’s letter.',
  '{product} comes in {number} {form}, in a {trait} carton.',
  'What does {person} do with a {trait} {noun}?',
  'The {noun} stands beside the {noun}, and {person} {does} both.',
  'A {trait} {noun} from {place} is worth more than a {trait} promise.',
  'This product is not a substitute for a varied diet.',
  'We pay growers in {place} {number} percent above the market price.',
  'Subscribe and save; pause or cancel in your account at any time.',
  'The {herb} is picked by hand, rinsed, and dried for {number} hours.',
  'Allergen note: packed in a {noun} that also handles soy and tree nuts.',
  '{person} keeps a {trait} {noun} for visitors and a {trait} {noun} for the crew.',
  'Ask {person}, who has visited {place} more often than anyone.',
  'Vegan, kosher, and packed in {place} with {trait} paper.',
  'Sold by weight, not by volume: some settling of the {form} may occur.',
  'See also the page on how {person} {does} the {noun}.',
  'The first {number} jars went to friends; the next {number} went to the market in {place}.'
]

export const claims = [
  '{herb} {verb} {system}',
  '{nutrient} {verb} {system} {when}',
  'Our {product} {form} {verb} {system} and {system}',
  'Formulated to {plain} {system}',
  'A {trait} way to {plain} {system} {when}',
  '{herb} and {nutrient} work together to {plain} {system}',
  'Feel the difference: {product} {verb} {system}',
  'Take {number} mg of {nutrient} to {plain} {system}',
  'Traditionally used to {plain} {system}',
  '{herb} is known to {plain} {system} {when}',
  'Daily {nutrient} {verb} {system}',
  'With {nutrient} for {system}',
  'Clinically studied {herb} {verb} {system}',
  '{product} may help {plain} {system}',
  'Helps {plain} {system} and ease occasional stress',
  'For {system}, {when}',
  '{number} mg of {herb} {verb} {system}, {when}',
  'Designed for people who want to {plain} {system}'
]

export const disease = [
  '{herb} {cure} {sick}',
  '{product} {cure} {sick} and {sick}',
  'Studies show that {nutrient} {cure} {sick}',
  'A natural remedy for {sick}',
  '{herb} works as well as a prescription for {sick}',
  'Say goodbye to {sick} with {product}'
]

export const disclaimers = [
  'These statements have not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.',
  'These statements have not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure or prevent any disease.',
  'These statements have not been evaluated by the FDA. These products are not intended to diagnose, treat, cure, or prevent any disease.'
]
