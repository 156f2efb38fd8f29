import {byClass, terms} from './wordnet.mjs'

/** Diseases whose word also says something harmless: a hit only where the sentence gives it the medical sense. */
export const POLYSEMOUS = byClass({
  general: 'condition, disorder, complaint, complication, ill, plague',
  cancer: 'growth, polyp',
  infection: 'cold, strep',
  cardiovascular: 'stroke, murmur, flutter, shock, bleeding, clot, plaque, blockage, occlusion',
  metabolic: 'lactose intolerance, lactose intolerant, overweight',
  neurological: 'seizure, tic, tremor, coma, blackout, palsy',
  mental: `
    depression, depressed, addiction, addicted, addict, dependence, dependency, mania, hysteria, paranoia, delirium,
    phobic, panic, compulsion, hyperactive, hyperactivity, breakdown
  `,
  respiratory: 'congestion, chill',
  digestive: 'gluten intolerance, gluten sensitivity, piles, reflux',
  skin: 'burn, bruise, scab, scar, sore, boil, flare, eruption, itch, callus',
  eye: 'floater',
  dental: 'cavity',
  reproductive: 'sterility',
  immune:
    'allergy, allergic, food allergy, food intolerance, food sensitivity, histamine intolerance, intolerance, milk allergy, peanut allergy',
  injury: 'injury, trauma, rupture, lesion',
  poisoning: 'poisoning, withdrawal, intoxication, overdose, toxicity',
  deficiency: 'deficiency, deficient, starvation',
  other: 'calcification, dysfunction, disability, impairment, cyst, atrophy, degeneration, debility, frailty'
})

/** Abbreviations that are words or units in lower case: a hit only where the copy has them in capitals. */
export const ACRONYM = byClass({
  infection: 'aids, std, sti, tb, vd',
  mental: 'add, asd, gad',
  neurological: 'als, ms, rls, tia',
  reproductive: 'ed, pid',
  eye: 'amd',
  immune: 'sle',
  congenital: 'sids'
})

/** Signs that a reader feels or a doctor measures; some copy may name with a qualifier (law/us.md section 5). */
export const SYMPTOM = byClass({
  pain: `
    pain, ache, aching, aches and pains, soreness, joint pain, achy joint, aching joint, back pain, backache,
    back ache, lower back pain, neck pain, knee pain, hip pain, shoulder pain, foot pain, heel pain, muscle pain,
    muscle ache, muscle soreness, sore muscle, sore joint, body ache, bone pain, chest pain, headache, head ache,
    sinus headache, toothache, tooth pain, earache, ear pain, stomachache, stomach ache, stomach pain, abdominal pain,
    belly ache, bellyache, tummy ache, pelvic pain, period pain, growing pains, labor pain, arthralgia, myalgia,
    joint stiffness, stiff joint, stiffness, discomfort, joint discomfort, cramp, cramping, muscle cramp, leg cramp,
    stomach cramp, spasm, muscle spasm, charley horse, eye strain, eyestrain, colic, dysmenorrhoea, mastalgia,
    breast tenderness, breast pain
  `,
  respiratory: `
    cough, coughing, dry cough, chesty cough, persistent cough, sneeze, sneezing, runny nose, stuffy nose,
    stuffed nose, blocked nose, nasal congestion, chest congestion, sinus congestion, sinus pressure, congested,
    stuffiness, postnasal drip, post-nasal drip, phlegm, mucus, excess mucus, sniffle, sniffles, wheeze, wheezing,
    shortness of breath, breathlessness, difficulty breathing, chest tightness, hoarseness, hoarse, scratchy throat,
    itchy throat, throat irritation, dry throat, snoring, snore, hiccup, dyspnea, dyspnoea, rhinorrhea, catarrh, sinus drainage,
    swollen sinuses, hemoptysis
  `,
  digestive: `
    nausea, nauseous, queasiness, queasy, vomiting, diarrhea, diarrhoea, loose stool, constipation, constipated,
    bloating, bloated, bloat, gas, gassiness, flatulence, belching, burping, indigestion, dyspepsia, heartburn,
    acid indigestion, sour stomach, upset stomach, stomach upset, stomach distress, digestive distress,
    digestive upset, digestive discomfort, stomach discomfort, tummy trouble, abdominal distension, loss of appetite,
    dry mouth, bad breath, difficulty swallowing, dysphagia, blood in stool, motion sickness, travel sickness,
    seasickness, sea sickness, car sickness, airsickness, air sickness, the trots, steatorrhea
  `,
  skin: `
    itching, itchy, itchiness, itchy skin, pruritus, redness, rash, swelling, swollen, puffiness, puffy eyes,
    inflamed skin, flaky skin, scaly skin, cracked skin, skin blister, pimple, pustule, zit, blackhead, whitehead,
    breakout, hair loss, thinning hair, hair thinning, receding hairline, brittle nail, dandruff, sunburn, cold sweat,
    excessive sweating, skin irritation, peeling skin, dry itchy skin, welt, papule
  `,
  neurological: `
    dizziness, dizzy, lightheadedness, light-headedness, lightheaded, giddiness, fainting, numbness, tingling,
    pins and needles, shakiness, disorientation, brain fog, mental fog, foggy brain, forgetfulness, absentmindedness,
    memory problem, loss of memory, poor memory, difficulty concentrating, loss of taste, loss of smell,
    slurred speech, twitching, eye twitch, paresthesia, anosmia, light sensitivity, photophobia
  `,
  mental: `
    nervousness, irritability, irritable, mood swing, low mood, anxious, anxiousness, anxious feeling, hopelessness,
    sadness, agitation, restlessness, hallucination, racing thought, melancholy, panicky, apathy, nervous tension,
    nervous stomach, emotional distress
  `,
  sleep:
    'sleeplessness, sleepless night, sleep problem, trouble sleeping, trouble falling asleep, difficulty sleeping, difficulty falling asleep, poor sleep, restless night, night waking, daytime sleepiness, drowsiness',
  cardiovascular:
    'palpitation, racing heart, heart flutter, rapid heartbeat, swollen ankle, swollen leg, swollen feet, heavy legs, cold hands, cold feet, cold hands and feet, water retention, fluid retention, edema, oedema, cyanosis, easy bruising',
  urogenital:
    'frequent urination, nighttime urination, nighttime trips to the bathroom, urgent urination, urinary urgency, urinary frequency, painful urination, burning urination, weak urine stream, weak stream, weak flow, weak urine flow, blood in urine, cloudy urine, polyuria',
  reproductive:
    'vaginal dryness, vaginal odor, vaginal itching, vaginal discharge, low libido, loss of libido, low sex drive, painful intercourse, painful period, irregular period, heavy period, heavy bleeding, missed period, low sperm motility',
  dental: 'tooth sensitivity, sensitive teeth, sensitive gums, tartar buildup, dental plaque',
  eye: `
    blurred vision, blurry vision, dry eye, dry eyes, itchy eye, itchy eyes, watery eye, watery eyes, red eye,
    red eyes, bloodshot eyes, eye fatigue, tired eyes, eye irritation
  `,
  illness: `
    symptom, fever, feverish, fever and chills, shivering, malaise, general weakness, muscle weakness, inflammation,
    inflamed tissue, swollen gland, swollen lymph node, swollen joint, unexplained weight loss, high temperature,
    flare-up, flareup, mental confusion, pallor
  `,
  // Not characteristic of one disease: "improves absentmindedness" and the like may be said.
  general:
    'fatigue, fatigued, tiredness, exhaustion, lethargy, lethargic, low energy, weight gain, body odor, dehydration, dehydrated, afternoon slump, poor concentration, lack of focus, sluggishness'
})

/** Signs of natural states that FDA lets copy name (65 FR 1000; law/us.md sections 4(iii) and 5): never a disease by themselves. */
export const NATURAL = terms(`
  hot flash, hot flashes, hot flush, hot flushes, night sweats, morning sickness, premenstrual syndrome,
  premenstrual symptom, pms, menstrual cramp, menstrual discomfort, menstruation, menopause, perimenopause,
  menopausal symptom, pregnancy, adolescence, puberty, aging, ageing, wrinkle, fine line, age spot, jet lag, jetlag,
  teething, post-exercise soreness, post-workout soreness, post-workout muscle soreness, noncystic acne
`)

/** Words with the endings of disease that are none and that WordNet lacks: the suffix rules pass over them. */
export const NOT_DISEASE_SUFFIX = terms(`
  eubiosis, synbiosis, probiosis, normoglycemia, euglycemia, glycemia, kalemia, natremia, calcemia, lipidemia,
  uricemia, insulinemia, normocalcemia, transcytosis, efferocytosis, endocytosis, exocytosis, pyroptosis, ferroptosis,
  necroptosis, entosis, roma, sonoma, tacoma, oklahoma, paloma, macadamia, isopathy, self-hypnosis, ketosis
`)

/** Words which WordNet has with such an ending outside its diseases, and which are diseases for all that. */
export const DISEASE_AFTER_ALL = terms(`
  acariosis, actinomycosis, agalactosis, anaplasmosis, anhidrosis, anhydrosis, ascoma, atheroma, blastomycosis,
  chromoblastomycosis, coccidioidomycosis, coccidiomycosis, coccidiosis, coma, cryptococcosis, dermatomycosis,
  dermatophytosis, distomatosis, echinococcosis, elastosis, enterotoxemia, fasciolosis, gummosis, halitosis,
  hallucinosis, hydatidosis, hyperhidrosis, hyperidrosis, keratomycosis, leptospirosis, mycosis, myonecrosis,
  myxomatosis, narcosis, necrobiosis, necrosis, pasteurellosis, pediculosis, phycomycosis, poliosis, polyhidrosis,
  polyoma, rhinotracheitis, semicoma, sporotrichosis, tularaemia, tularemia, verticilliosis, xeroma, zoonosis
`)
