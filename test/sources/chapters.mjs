import {fold, terms} from './wordnet.mjs'

/** Where the walk through WordNet 3.1 starts: a word of the synset and its offset in data.noun. */
export const ROOTS = {
  'ill health': '14075528',
  disorder: '14075885',
  symptom: '14323139',
  abnormality: '14525310',
  poisoning: '14533314',
  addiction: '14086207',
  'mental illness': '14403545',
  amnesia: '05680235',
  attack: '14104857',
  'hypersensitivity reaction': '14556805',
  sterility: '14068989',
  hypoxia: '14064738',
  baldness: '14480489',
  caries: '13465686',
  concussion: '07426090',
  hangover: '14470631',
  obesity: '05007507'
}

/** Where it does not go: nobody sells a person a supplement for these. */
export const PRUNED = {'animal disease': '14276606', 'plant disease': '14300438'}

/**
 * The synsets that open a class, by one of their words: what lies under them belongs to it, until a nearer synset opens
 * another. The classes follow the chapters of ICD, cut finer where FDA's letters are (diabetes, sleep, deficiency).
 */
const CHAPTERS = {
  cancer: 'malignancy, malignant tumor, cancer, tumor, carcinoma, neuroblastoma, benign tumor',
  infection: `
    infection, infectious disease, communicable disease, contagious disease, aspergillosis, anthrax, blackwater,
    cat scratch disease, filariasis, sandfly fever, marseilles fever, common cold, influenza, strep throat,
    food poisoning, exanthema subitum, sepsis, blood poisoning, bacteremia, viremia, parasitemia, sleeping sickness,
    trichinosis, gastroenteritis, ague, viral hepatitis, whooping cough, toxic shock
  `,
  cardiovascular: `
    cardiovascular disease, arteriosclerosis, arteriolosclerosis, sclerosis, stroke, occlusion, embolism, infarct,
    ischemia, cardiac arrest, varicosis, varix, phlebitis, carditis, arteritis, aortitis, vasculitis, angiitis,
    angiopathy, cardiomegaly, heart murmur, valvular incompetence, aortic stenosis, mitral stenosis,
    pulmonary stenosis, heart attack, bleeding, valvulitis, atherogenesis, intermittent claudication, cor pulmonale,
    cyanosis, fibrillation
  `,
  metabolic: `
    metabolic disorder, inborn error of metabolism, lipemia, hypercholesterolemia, acidosis, alkalosis, ketonemia,
    obesity, amyloidosis, hemochromatosis, hypercalcemia, hypocalcemia, hyperkalemia, hypokalemia, hypernatremia,
    hyponatremia, hypoproteinemia, porphyria, lactose intolerance, phenylketonuria, uricaciduria, uratemia, lithiasis,
    hypoglycemia, lipomatosis
  `,
  diabetes: 'diabetes, diabetes mellitus, hyperglycemia, insulin shock',
  neurological: `
    nervous disorder, brain disorder, degenerative disorder, neuropathy, neuralgia, neuritis, encephalitis,
    encephalomyelitis, myelitis, paralysis, palsy, amnesia, dementia, multiple sclerosis,
    amyotrophic lateral sclerosis, tourette's syndrome, seizure, hypoxia, migraine, cluster headache,
    tension headache, disease of the neuromuscular junction, ataxia, chorea, restless legs syndrome, speech disorder,
    radiculitis, huntington's chorea, myoclonus, cerebral palsy, dyskinesia, cerebral edema, hydrocephalus, abasia,
    brain damage, kernicterus, dysphasia, tarantism
  `,
  mental: `
    mental disorder, mental illness, eating disorder, learning disorder, addiction, psychosis, autism,
    attention deficit disorder, hyperactivity, nervous breakdown, anxiety attack, hysterics, munchausen's syndrome,
    insanity
  `,
  sleep: 'sleep disorder',
  respiratory: `
    respiratory disease, sinusitis, rhinitis, pleurisy, tonsillitis, laryngitis, croup, quinsy, sore throat,
    tracheitis, tracheobronchitis, laryngotracheobronchitis, pneumonitis, empyema, alveolitis, epiglottitis,
    atelectasis, pneumothorax, rhinopathy, laryngopharyngitis, apnea, dyspnea, hydrothorax, laryngospasm,
    rhinostenosis, laryngostenosis, altitude sickness, respiratory acidosis, deviated septum
  `,
  digestive: `
    colitis, gastritis, liver disease, hepatitis, appendicitis, diverticulosis, diverticulitis, hernia, hiatus hernia,
    peptic ulcer, reflux, cholelithiasis, cholecystitis, cholangitis, pancreatitis, hemorrhoid, celiac disease, sprue,
    enteropathy, jaundice, esophagitis, peritonitis, proctitis, enteritis, ileitis, jejunitis, jejunoileitis,
    malabsorption syndrome, polyp, volvulus, ascites, achlorhydria, acholia, achylia, intestinal obstruction,
    dysphagia, enterolithiasis, hepatomegaly, pyloric stenosis, enterostenosis, hirschsprung's disease,
    necrotizing enterocolitis, zollinger-ellison syndrome
  `,
  musculoskeletal: `
    arthritis, rheumatism, osteoporosis, bursitis, tendinitis, myopathy, muscular dystrophy, spinal curvature,
    herniated disc, arthropathy, osteitis, synovitis, tenosynovitis, myositis, bunion, spondylitis, epicondylitis,
    costochondritis, fibrositis, fibromyositis, deformity, ankylosis, malacia, cervical disc syndrome,
    thoracic outlet syndrome, tarsitis, torticollis, bowleg, knock-knee, pigeon toes, shin splints, hydrarthrosis,
    tennis elbow, lumbago, sciatica, osteosclerosis, scalenus syndrome, tetany, phalangitis, tietze's syndrome
  `,
  skin: `
    skin disease, acne, boil, carbuncle, sore, keloid, baldness, cellulitis, rash, folliculitis, chilblain, bedsore,
    sebaceous cyst, wart, gangrene, ichthyosis, scleroderma, pemphigus, callosity, paronychia, scabies, chloasma,
    frostbite, onychosis, intertrigo, albinism, pimple, eruption, sunburn
  `,
  eye: `
    eye disease, visual impairment, color blindness, blepharitis, conjunctivitis, iritis, iridocyclitis, keratitis,
    keratoconjunctivitis, scleritis, episcleritis, uveitis, retinitis, strabismus, exophthalmos, papilledema,
    keratomalacia, chemosis, sty, chalazion, dacryocystitis, iridokeratitis, keratoiritis, keratoscleritis, ptosis,
    ophthalmia, lagophthalmos, blepharospasm, musca volitans
  `,
  ear: "hearing impairment, otitis, labyrinthitis, tinnitus, meniere's disease, mastoiditis, otosclerosis, tympanitis, motion sickness",
  urogenital: `
    bladder disorder, uropathy, urinary tract infection, nephritis, prostatitis, benign prostatic hyperplasia,
    cystitis, albuminuria, hematuria, uremia, epididymitis, orchitis, balanitis, balanoposthitis, phimosis,
    cryptorchidy, hydronephrosis, nephrotic syndrome, oliguria, pyuria, dysuria, nephrolithiasis, ureteritis,
    hydrocele, posthitis, hypospadias, vasovesiculitis, nephrocalcinosis, priapism, anuresis
  `,
  reproductive: `
    endometriosis, sterility, impotence, erectile dysfunction, pelvic inflammatory disease, vaginitis, mastitis,
    amenorrhea, dysmenorrhea, menorrhagia, metrorrhagia, cervicitis, metritis, salpingitis, oophoritis, ovaritis,
    vulvitis, vulvovaginitis, ovarian cyst, toxemia of pregnancy, abruptio placentae, fibrocystic breast disease,
    prolapse, anorgasmia, puerperal fever, gynecomastia, molar pregnancy, colpitis, endocervicitis, myometritis,
    parametritis, mastopathy, colpoxerosis, hypogonadism, hydramnios, fetal distress
  `,
  endocrine: `
    glandular disease, goiter, dwarfism, acromegaly, thyroiditis, conn's syndrome, giantism
  `,
  blood:
    'dyscrasia, blood disease, anemia, lymphadenopathy, eosinophilia, gammopathy, hypersplenism, thrombocytosis, splenomegaly, hemoglobinuria',
  immune: `
    immunological disorder, autoimmune disease, hypersensitivity reaction, urticaria, angioedema, hay fever,
    lupus erythematosus, aids, sarcoidosis, autoimmunity, lymphadenitis, systemic lupus erythematosus
  `,
  injury: 'injury, concussion, wound, heatstroke, decompression sickness, radiation sickness, electric shock',
  congenital: `
    genetic disease, birth defect, abnormality, fetal alcohol syndrome, klinefelter's syndrome, noonan's syndrome,
    williams syndrome, marfan's syndrome, cystic fibrosis
  `,
  dental: `
    periodontal disease, tooth decay, abscessed tooth, malocclusion, impacted tooth, pyorrhea, stomatitis, glossitis,
    canker sore, gingivitis, canker, aphthous ulcer, ulitis, cheilosis, cheilitis, fluorosis, dry socket
  `,
  poisoning: 'poisoning, lead poisoning, hangover, withdrawal symptom',
  deficiency: 'deficiency disease, iron deficiency anemia, goiter, night blindness, osteomalacia, rickets'
}

/** Word to class; a word that two chapters name belongs to the later one, which is the narrower reading. */
export const CLASSES = new Map(
  Object.entries(CHAPTERS).flatMap(([name, list]) => terms(list).map((term) => [fold(term), name]))
)
