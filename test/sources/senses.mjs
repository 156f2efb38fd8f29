import {byClass, terms} from './wordnet.mjs'

/** Diseases whose word also says something harmless: a hit only where the sentence gives it the medical sense. */
export const POLYSEMOUS = byClass({
  general: 'condition, disorder, complaint, complication, ill, plague',
  cancer: 'growth, polyp',
  infection: 'cold, strep',
  cardiovascular: 'stroke, murmur, flutter, shock, bleeding, clot, plaque, blockage, occlusion',
  metabolic: 'lactose intolerance, lactose intolerant, overweight',
  neurological: 'shaking, seizure, tic, tremor, coma, blackout, palsy',
  mental: `
    depressed, addiction, addicted, addict, the blues, dependence, dependency, nightmare, mania, hysteria, paranoia, delirium,
    phobic, panic, compulsion, hyperactive, hyperactivity, breakdown
  `,
  respiratory: 'congestion, chill',
  digestive: 'gluten intolerance, gluten sensitivity, piles',
  skin: 'burn, scald, poison ivy, poison oak, bruise, scab, scar, sore, boil, flare, eruption, itch, callus',
  eye: 'floater',
  dental: 'cavity',
  reproductive: 'sterility',
  immune:
    'allergy, allergic, histamine intolerance, mold allergy, dust allergy, dust mite allergy, cat allergy, dog allergy',
  food: 'food allergy, food intolerance, food sensitivity, intolerance, milk allergy, peanut allergy, nut allergy, wheat allergy, soy allergy, egg allergy, shellfish allergy, fish allergy',
  injury: 'injury, trauma, rupture, lesion',
  poisoning: 'poisoning, withdrawal, intoxication, overdose, toxicity',
  deficiency: 'deficiency, deficient, starvation',
  other: 'calcification, dysfunction, disability, impairment, cyst, atrophy, degeneration, debility, frailty'
})

/** Abbreviations that are words or units in lower case: a hit only where the copy has them in capitals. */
export const ACRONYM = byClass({
  infection: 'aids, std, sti, tb, vd',
  mental: 'add, asd, bpd, gad, mdd',
  neurological: 'als, ms, rls, tia',
  reproductive: 'bv, ed, pid',
  eye: 'amd',
  immune: 'ra, sle',
  cardiovascular: 'pots',
  musculoskeletal: 'cfs',
  congenital: 'eds, sids'
})

/** Signs that a reader feels or a doctor measures; some copy may name with a qualifier (law/us.md section 5). */
export const SYMPTOM = byClass({
  pain: `
    crick, stiff neck, sore feet, sore foot, growing pains in children, throbbing, clenched jaw, joint ache, tooth ache,
    pain, ache, aching, aches and pains, soreness, joint pain, achy joint, aching joint, back pain, backache,
    back ache, lower back pain, neck pain, knee pain, hip pain, shoulder pain, foot pain, heel pain, muscle pain,
    muscle ache, sore joint, body ache, bone pain, chest pain, headache, head ache,
    sinus headache, toothache, tooth pain, earache, ear pain, stomachache, stomach ache, stomach pain, abdominal pain,
    belly ache, bellyache, tummy ache, pelvic pain, period pain, growing pains, labor pain, arthralgia, myalgia,
    joint stiffness, stiff joint, stiffness, discomfort, joint discomfort, cramp, cramping, muscle cramp, leg cramp,
    stomach cramp, spasm, muscle spasm, charley horse, colic, colicky, dysmenorrhoea, mastalgia,
    breast tenderness, breast pain
  `,
  respiratory: `
    stuffed-up head, stuffy head, drippy nose, sneezing fit, coughing fit, fluid on the lungs, mouth breathing,
    itchy eye, itchy eyes, watery eye, watery eyes, runny eyes, trouble breathing, hard to breathe, short of breath,
    struggling to breathe,
    cough, coughing, dry cough, chesty cough, persistent cough, sneeze, sneezing, runny nose, stuffy nose,
    stuffed nose, blocked nose, nasal congestion, chest congestion, sinus congestion, sinus pressure, congested,
    stuffiness, postnasal drip, post-nasal drip, phlegm, mucus, excess mucus, sniffle, sniffles, wheeze, wheezing,
    shortness of breath, breathlessness, difficulty breathing, chest tightness, hoarseness, hoarse, scratchy throat,
    itchy throat, throat irritation, dry throat, snoring, snore, hiccup, dyspnea, dyspnoea, rhinorrhea, catarrh, sinus drainage,
    swollen sinuses, hemoptysis
  `,
  digestive: `
    trapped wind, trapped gas, the runs, loose bowels, loose bowel, hard stool, backed-up bowel, acid stomach, queasy tummy,
    upset tummy, nervous tummy,
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
    excessive sweating, excess sweating, sweaty palm, sweaty feet, hair falling out, nail ridge, skin irritation, peeling skin, dry itchy skin, welt, papule
  `,
  neurological: `
    dizzy spell, fainting spell, the spins, twitch, nervous tic, facial tic, memory lapse, tingling toes, numb toes,
    blacking out, passing out,
    dizziness, dizzy, lightheadedness, light-headedness, lightheaded, giddiness, fainting, numbness, tingling,
    pins and needles, shakiness, disorientation, brain fog, mental fog, foggy brain,
    memory problem, loss of memory, poor memory, difficulty concentrating, loss of taste, loss of smell,
    slurred speech, twitching, eye twitch, paresthesia, anosmia, light sensitivity, photophobia
  `,
  mental: `
    anger issue, meltdown, tantrum, temper tantrum, angry outburst, emotional outburst, clinginess, hypervigilance,
    crying spell, dark thought, feeling hopeless,
    nervousness, irritability, irritable, mood swing, low mood, anxious, anxiousness, anxious feeling, hopelessness,
    sadness, agitation, restlessness, hallucination, racing thought, melancholy, panicky, apathy, nervous tension,
    nervous stomach, emotional distress
  `,
  sleep:
    'lying awake, lie awake, awake all night, awake at night, sleeplessness, sleepless night, sleep problem, trouble sleeping, trouble falling asleep, difficulty sleeping, difficulty falling asleep, poor sleep, restless night, night waking',
  cardiovascular:
    'palpitation, racing heart, heart flutter, rapid heartbeat, swollen ankle, swollen leg, swollen feet, heavy legs, cold hands, cold feet, cold hands and feet, water retention, fluid retention, edema, oedema, cyanosis, easy bruising',
  urogenital:
    'frequent urination, getting up to pee, get up to pee, getting up to urinate, get up to urinate, up to pee, up to urinate, peeing at night, pee at night, night peeing, constant peeing, peeing blood, burning pee, burning when you pee, burns when you pee, burning urine, urge to pee, urge to urinate, urge to go, weak pee stream, slow stream, frequent bathroom trip, nighttime urination, nighttime trips to the bathroom, urgent urination, urinary urgency, urinary frequency, painful urination, burning urination, weak urine stream, weak stream, weak flow, weak urine flow, blood in urine, cloudy urine, polyuria',
  reproductive:
    'vaginal dryness, vaginal odor, vaginal itching, vaginal discharge, low libido, loss of libido, low sex drive, painful intercourse, painful period, irregular period, heavy period, heavy bleeding, missed period, low sperm motility',
  dental: 'tooth sensitivity, sensitive teeth, sensitive gums, tartar buildup, dental plaque',
  word: 'symptom',
  sight:
    'blurred vision, blurry vision, failing eyesight, losing my sight, losing your sight, going blind, tunnel vision',
  eye: `
    dry eye, dry eyes, red eye,
    red eyes, bloodshot eyes, eye strain, eyestrain, eye fatigue, tired eyes, eye irritation
  `,
  illness: `
    flu-like symptom, fever, feverish, fever and chills, shivering, malaise, general weakness, muscle weakness, inflammation,
    inflamed tissue, swollen gland, swollen lymph node, swollen joint, unexplained weight loss, high temperature,
    flare-up, flareup, mental confusion, pallor
  `,
  // Not characteristic of one disease: "improves absentmindedness" and the like may be said.
  general:
    'absentmindedness, forgetfulness, daytime sleepiness, drowsiness, sore muscle, muscle soreness, fatigue, fatigued, tiredness, exhaustion, senior moment, lethargy, lethargic, low energy, weight gain, body odor, dehydration, dehydrated, afternoon slump, poor concentration, lack of focus, sluggishness'
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
