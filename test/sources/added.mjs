import {byClass, terms} from './wordnet.mjs'

/**
 * Diseases by the names that people and FDA's letters use, which WordNet 3.1 lacks, or has under another class or only in part.
 * Written by hand from law/us.md sections 4, 6 and 9 and from common knowledge.
 */
export const ADDED = byClass({
  general: `
    disease, illness, ailment, malady, sickness, infirmity, affliction, ill health, poor health, medical condition,
    health condition, chronic condition, chronic disease, chronic illness, health problem, disease state,
    degenerative disease, inflammatory disease, rare disease, terminal illness, comorbidity, comorbidities,
    inflammatory condition, autoimmune condition, epidemic, pandemic, outbreak
  `,
  cancer: `
    cancer-prone, tumorous, leukemic, cancer, tumor, tumour, carcinoma, sarcoma, breast cancer, lung cancer, colon cancer, colorectal cancer,
    bowel cancer, prostate cancer, skin cancer, ovarian cancer, cervical cancer, uterine cancer, endometrial cancer,
    pancreatic cancer, liver cancer, kidney cancer, bladder cancer, stomach cancer, gastric cancer, esophageal cancer,
    oral cancer, mouth cancer, throat cancer, brain cancer, bone cancer, blood cancer, thyroid cancer,
    testicular cancer, brain tumor, brain tumour, tumor growth, tumour growth, cancer growth, cancer cell,
    cancer risk, cancerous, precancerous, pre-cancerous, carcinogenesis, tumorigenesis, metastasis, metastases,
    metastatic, malignant, malignant melanoma, non-hodgkin lymphoma, hodgkin lymphoma, leukemia, leukaemia,
    uterine fibroid, myelodysplastic syndrome, neuroendocrine tumor, basal cell carcinoma, squamous cell carcinoma,
    hepatocellular carcinoma, renal cell carcinoma, oncology, multiple myeloma, colon polyp, adenomatous polyp,
    acoustic neuroma
  `,
  diabetes: `
    hyperglycemic, diabetes, diabetic, prediabetes, pre-diabetes, prediabetic, pre-diabetic, borderline diabetes, type 1 diabetes,
    type 2 diabetes, type i diabetes, type ii diabetes, t1d, t2d, t2dm, type 1 diabetic, type 2 diabetic,
    sugar diabetes, gestational diabetes, juvenile diabetes, adult-onset diabetes, autoimmune diabetes,
    insulin resistance, insulin resistant, diabetic neuropathy, diabetic nephropathy, diabetic foot, diabetic ulcer,
    diabetic ketoacidosis, ketoacidosis, impaired glucose tolerance, glucose intolerance, high blood sugar,
    high blood glucose, elevated blood sugar, hyperglycemia, hyperinsulinemia
  `,
  cardiovascular: `
    thickened artery, stiff artery, stiff arteries, hardening arteries, artery disease, leaky valve, leaky heart valve, skipping heart,
    ischemic, atherosclerotic, thrombotic, cardiovascular disease, cardiovascular disorder, cvd, heart disease, heart problem, heart condition,
    heart trouble, heart failure, congestive heart failure, chf, heart attack, coronary heart disease,
    coronary artery disease, chd, vascular disease, ischemic heart disease, peripheral artery disease,
    peripheral arterial disease, peripheral vascular disease, high blood pressure, elevated blood pressure,
    low blood pressure, hypertension, hypertensive, prehypertension, blood clot, blood clots, clogged artery,
    clogged arteries, blocked artery, blocked arteries, hardened arteries, arterial plaque, plaque buildup,
    hardening of the arteries, deep vein thrombosis, dvt, pulmonary embolism, thromboses, afib, a-fib,
    atrial fibrillation, irregular heartbeat, heart palpitation, heart arrhythmia, angina, angina pectoris,
    mini-stroke, ministroke, ischemic stroke, hemorrhagic stroke, stroke victim, stroke patient,
    myocardial infarction, cardiac arrest, chronic venous insufficiency, venous insufficiency, varicose vein,
    spider vein, raynaud disease, raynaud syndrome, raynaud, buerger disease, poor circulation,
    pulmonary hypertension, postural orthostatic tachycardia syndrome, vasculitis, aneurysm, brain aneurysm,
    brain hemorrhage, mitral valve prolapse, heart murmur, enlarged heart, endothelial dysfunction, restenosis,
    internal bleeding, nosebleed, nose bleed
  `,
  metabolic: `
    high cholesterol, elevated cholesterol, high ldl, hypercholesterolemia, hyperlipidemia, dyslipidemia,
    high triglycerides, elevated triglycerides, hypertriglyceridemia, metabolic syndrome, syndrome x, obesity, obese,
    morbid obesity, childhood obesity, metabolic disease, metabolic disorder, hyperhomocysteinemia, high homocysteine,
    hyperuricemia, high uric acid, hemochromatosis, iron overload, hypoglycemia, low blood sugar,
    electrolyte imbalance, metabolic acidosis, phenylketonuria, pku, wilson disease, cachexia, hypercalcemia,
    hyperkalemia, hyponatremia, protein malabsorption
  `,
  infection: `
    colds, post-viral fatigue, post-viral syndrome, flesh-eating bacteria, kissing disease, tick bite, long-hauler, stomach parasite,
    infection, infectious disease, bacterial infection, viral infection, fungal infection, yeast infection,
    staph infection, strep throat, mrsa, common cold, head cold, chest cold, summer cold, winter cold,
    cold and flu, cold flu, cold or flu, colds and flu, cold virus, flu virus, flu,
    influenza, bird flu, avian flu, swine flu, h1n1, h5n1, h3n2, stomach flu, stomach bug, stomach virus, winter bug,
    covid, covid-19, long covid, long-haul covid, coronavirus, corona virus, sars, sars-cov-2, mers, monkeypox, mpox,
    ebola, ebola virus, zika, zika virus, west nile virus, dengue, chikungunya, malaria, hiv, hpv,
    human papillomavirus, human papilloma virus, epstein-barr, epstein-barr virus, ebv, cytomegalovirus, cmv, rsv,
    respiratory syncytial virus, norovirus, rotavirus, hantavirus, herpes, genital herpes, oral herpes, hsv, hsv-1,
    hsv-2, cold sore, fever blister, shingles, lyme, lyme disease, tick-borne disease, bartonella, babesiosis,
    babesia, candidiasis, candida overgrowth, yeast overgrowth, thrush, oral thrush, sepsis, septic shock,
    blood poisoning, food poisoning, salmonellosis, salmonella poisoning, botulism, listeriosis, e. coli infection,
    c. diff, clostridium difficile, c. difficile, h. pylori infection, helicobacter pylori, h. pylori,
    parasite infection, parasitic infection, intestinal parasite, intestinal worms, pinworm, tapeworm, hookworm,
    roundworm, ringworm, athlete foot, jock itch, toenail fungus, nail fungus, yellow toenail, yellow nail, thick toenail, crumbling toenail, crumbly toenail, foot fungus, onychomycosis, tinea,
    tinea versicolor, impetigo, head lice, lice, bed bug bite, traveler diarrhea, sexually transmitted infection,
    venereal disease, chlamydia, gonorrhea, syphilis, trichomoniasis, bacterial vaginosis, vaginal infection,
    sinus infection, ear infection, throat infection, chest infection, lung infection, upper respiratory infection,
    upper respiratory tract infection, urti, respiratory infection, respiratory virus, kidney infection,
    bladder infection, skin infection, eye infection, gum infection, tooth infection, gut infection, wound infection,
    tuberculosis, meningitis, mononucleosis, infectious mononucleosis, glandular fever, chickenpox, chicken pox,
    measles, mumps, rubella, whooping cough, polio, smallpox, rabies, tetanus, cholera, typhoid, leprosy,
    leptospirosis, tularemia, mycosis, blastomycosis, coccidioidomycosis, cryptococcosis, histoplasmosis,
    mucormycosis, valley fever, pediculosis, zoonosis, hepatitis a, hepatitis b, hepatitis c,
    hand foot and mouth disease, toxic shock syndrome, antibiotic-resistant infection, superbug,
    small intestinal bacterial overgrowth, sibo, mold illness, black mold illness, giardia, giardiasis, dysentery,
    trench mouth, post-covid syndrome, scarlet fever, rheumatic fever
  `,
  neurological: `
    chemo brain, chemo fog, sundowning, memory disease, morton neuroma, nerve disorder,
    neuropathic, alzheimer, alzheimer disease, dementia, vascular dementia, senile dementia, senility, lewy body dementia,
    mild cognitive impairment, cognitive impairment, cognitive decline, cognitive dysfunction, neurodegeneration,
    neurodegenerative, neurodegenerative disease, neurodegenerative disorder, parkinson, parkinson disease,
    parkinsonism, multiple sclerosis, amyotrophic lateral sclerosis, lou gehrig disease, huntington disease, epilepsy,
    epileptic, epileptic seizure, convulsion, migraine, migraine headache, cluster headache, tension headache,
    chronic headache, neuropathy, peripheral neuropathy, nerve damage, neuralgia, trigeminal neuralgia,
    postherpetic neuralgia, nerve pain, neuropathic pain, brain damage, brain injury, traumatic brain injury, tbi,
    brain inflammation, neuroinflammation, encephalitis, encephalopathy, cerebral palsy, bell palsy,
    guillain-barre syndrome, restless legs syndrome, restless leg syndrome, restless leg, tourette syndrome,
    essential tremor, tardive dyskinesia, carpal tunnel syndrome, carpal tunnel, pinched nerve, myasthenia gravis,
    stroke recovery, paralysis, stutter, amnesia, memory loss, memory disorder, post-concussion syndrome, narcolepsy,
    hydrocephalus, creutzfeldt-jakob disease, mad cow disease, dysautonomia, aphasia, ataxia, dystonia,
    complex regional pain syndrome, central nervous system disorder, nervous system disorder
  `,
  mental: `
    winter blues, baby blues, seasonal blues, holiday blues, binge eating, drinking problem, alcohol craving, nicotine craving,
    cigarette craving, urge to smoke, urge to drink, smoking habit, drug habit, hearing voices, low spirits,
    schizophrenic, bulimic, anorexic, depressive symptoms, depressive symptom, depressive, mental illness, mental disorder, mental health condition, mental health disorder, mental health issue, anxiety,
    anxiety disorder, anxiety attack, generalized anxiety disorder, social anxiety, social anxiety disorder,
    separation anxiety, panic attack, panic disorder, depression, clinical depression, major depression,
    major depressive disorder, depressive disorder, postpartum depression, post-partum depression,
    seasonal depression, winter depression, manic depression, treatment-resistant depression, depression and anxiety,
    anxiety and depression, depressed mood, seasonal affective disorder, dysthymia, bipolar, bipolar disorder,
    schizophrenia, psychosis, psychotic, psychoses, neuroses, adhd, attention deficit, attention deficit disorder,
    attention deficit hyperactivity disorder, hyperactivity disorder, autism, autistic, autism spectrum disorder,
    asperger syndrome, asperger, ptsd, post-traumatic stress disorder, posttraumatic stress disorder,
    post traumatic stress, obsessive-compulsive disorder, ocd, eating disorder, anorexia, anorexia nervosa, bulimia,
    binge eating disorder, alcoholism, alcohol addiction, alcohol dependence, alcohol abuse, alcohol use disorder,
    drug addiction, drug dependence, drug abuse, substance abuse, substance use disorder, opioid addiction,
    opioid dependence, opioid use disorder, opiate addiction, nicotine addiction, tobacco addiction,
    cocaine addiction, heroin addiction, gambling addiction, smoking addiction, phobia, social phobia, suicidal,
    suicidal thought, suicidal ideation, suicide, nervous breakdown, burnout syndrome, personality disorder,
    borderline personality disorder, behavioral disorder, mood disorder, learning disability, learning disorder,
    dyslexia, dyspraxia, developmental delay, developmental disorder, body dysmorphia, trichotillomania,
    hypoactive sexual desire disorder
  `,
  sleep:
    'insomnia, chronic insomnia, insomniac, sleep apnea, sleep apnoea, obstructive sleep apnea, sleep disorder, sleep disturbance, sleepwalking, night terror, circadian rhythm disorder, hypersomnia, parasomnia',
  respiratory: `
    asthma, croupy, asthma attack, asthmatic, copd, chronic obstructive pulmonary disease, emphysema, bronchitis,
    chronic bronchitis, bronchiolitis, bronchospasm, bronchiectasis, pneumonia, walking pneumonia, sinusitis,
    chronic sinusitis, sinus problem, sinus disease, rhinitis, laryngitis, tonsillitis, pharyngitis, croup, pleurisy,
    pulmonary fibrosis, lung disease, respiratory disease, respiratory illness, respiratory condition,
    respiratory disorder, respiratory problem, breathing problem, respiratory distress, smoker cough, smoker lung,
    altitude sickness, mountain sickness, collapsed lung, nasal polyp, black lung, sore throat,
    acute respiratory distress syndrome, severe acute respiratory syndrome, lung damage, respiratory failure
  `,
  digestive: `
    leaky gut lining, leaky stomach, liver scarring, nervous bowel, bowel inflammation, gut disease,
    cirrhotic, ibs, irritable bowel, irritable bowel syndrome, ibd, inflammatory bowel disease, crohn, crohn disease, colitis,
    ulcerative colitis, diverticulitis, diverticulosis, celiac, coeliac, celiac disease, coeliac disease, leaky gut,
    leaky gut syndrome, gerd, reflux, acid reflux, gastric reflux, gastroesophageal reflux, gastroesophageal reflux disease,
    silent reflux, gastritis, gastroparesis, ulcer, peptic ulcer, stomach ulcer, gastric ulcer, duodenal ulcer,
    bleeding ulcer, hiatal hernia, hiatus hernia, hemorrhoid, haemorrhoid, anal fissure, gallstone, gall stone,
    gallbladder disease, gallbladder attack, pancreatitis, appendicitis, hepatitis, liver disease, liver damage,
    liver failure, fatty liver, fatty liver disease, nafld, cirrhosis, liver fibrosis, jaundice, enlarged liver,
    bowel disease, bowel disorder, digestive disease, digestive disorder, gastrointestinal disorder,
    gastrointestinal disease, stomach disorder, gut disorder, dysbiosis, malabsorption, short bowel syndrome,
    chronic constipation, chronic diarrhea, irritable colon, spastic colon, cyclic vomiting syndrome,
    barrett esophagus, esophagitis, functional dyspepsia, hypochlorhydria, low stomach acid, bowel obstruction,
    rectal bleeding, rectal prolapse, colon disease, inflamed gut, gut inflammation
  `,
  musculoskeletal: `
    fibro, fibro fog, turf toe, hammertoe, hammer toe, flat feet, fallen arches, runner knee, jumper knee, water on the knee,
    knee arthritis, bone thinning, bone death, hunchback, dowager hump,
    osteoarthritic, rheumatoid, gouty, arthritis, arthritic, osteoarthritis, rheumatoid arthritis, psoriatic arthritis, juvenile arthritis, rheumatism,
    rheumatic disease, rheumatic, gout, gouty arthritis, gout attack, osteoporosis, osteoporotic, osteopenia,
    osteopenic, bone loss, brittle bone, brittle bones, sarcopenia, muscle wasting, muscle atrophy, fibromyalgia,
    bursitis, tendinitis, tendonitis, tendinopathy, tennis elbow, golfer elbow, frozen shoulder, rotator cuff injury,
    rotator cuff tear, plantar fasciitis, heel spur, bone spur, bunion, sciatica, scoliosis, kyphosis, herniated disc,
    herniated disk, slipped disc, slipped disk, bulging disc, degenerative disc disease, degenerative joint disease,
    spinal stenosis, ankylosing spondylitis, spondylosis, spondylitis, joint disease, joint damage,
    joint degeneration, joint inflammation, cartilage damage, cartilage degeneration, cartilage loss,
    muscular dystrophy, duchenne muscular dystrophy, tmj, tmj disorder, temporomandibular disorder,
    polymyalgia rheumatica, shin splint, torn ligament, torn muscle, torn tendon, bone disease, bone fragility,
    dupuytren contracture, baker cyst, trigger finger, muscle strain, back strain, repetitive strain injury,
    myofascial pain syndrome, lumbago, costochondritis, chronic fatigue syndrome, myalgic encephalomyelitis,
    osteonecrosis, osteomyelitis, rhabdomyolysis, musculoskeletal disorder, hip fracture, bone fracture, broken bone
  `,
  skin: `
    bald spot, nettle rash, skin eruption,
    eczematous, psoriatic, acneic, atopic, seborrheic, acne, cystic acne, hormonal acne, adult acne, acne vulgaris, acne-prone, eczema, atopic dermatitis,
    contact dermatitis, seborrheic dermatitis, dermatitis, psoriasis, rosacea, vitiligo, diaper rash, skin rash,
    heat rash, cold urticaria, keratosis pilaris, actinic keratosis, seborrheic keratosis, melasma, chloasma, wart,
    genital wart, plantar wart, skin tag, alopecia, alopecia areata, baldness, male pattern baldness,
    female pattern baldness, androgenetic alopecia, cellulitis, carbuncle, bedsore, bed sore, pressure ulcer,
    pressure sore, leg ulcer, skin ulcer, scabies, folliculitis, hidradenitis suppurativa, ichthyosis, scleroderma,
    lichen planus, lichen sclerosus, pityriasis rosea, keloid, frostbite, skin disease, skin disorder, skin condition,
    inflammatory skin condition, ingrown toenail, hyperhidrosis, hirsutism, skin lesion, sun poisoning,
    molluscum contagiosum, epidermolysis bullosa, sebaceous cyst, cradle cap, prickly heat, gangrene, poison ivy rash,
    poison oak rash
  `,
  eye: `
    loss of sight, loss of eyesight, losing your eyesight,
    macular degeneration, age-related macular degeneration, wet amd, dry amd, armd, cataract, glaucoma,
    dry eye disease, dry eye syndrome, chronic dry eye, diabetic retinopathy, retinopathy, retinal detachment,
    retinitis pigmentosa, conjunctivitis, pink eye, pinkeye, blepharitis, stye, uveitis, keratitis, optic neuritis,
    blindness, color blindness, colour blindness, vision loss, loss of vision, sight loss, myopia, nearsightedness,
    farsightedness, presbyopia, astigmatism, amblyopia, lazy eye, keratoconus, eye disease, eye disorder,
    ocular disease, eye floater, ocular hypertension, vision disorder, double vision, strabismus,
    central serous retinopathy, macular edema
  `,
  ear: `
    glue ear, going deaf, ear ringing, ringing ear, ear wax buildup,
    tinnitus, ringing in the ears, ringing ears, hearing loss, deafness, vertigo, meniere disease, meniere,
    otitis media, otitis, swimmer ear, labyrinthitis, inner ear disorder, ear disorder, hearing disorder
  `,
  urogenital: `
    uti, urinary tract infection, urinary infection, recurrent uti, cystitis, interstitial cystitis,
    overactive bladder, leaky bladder, bladder leakage, urinary incontinence, incontinence, urinary retention,
    bladder disorder, bedwetting, bed-wetting, enuresis, kidney stone, kidney stones, renal stone, bladder stone,
    urinary stone, kidney disease, chronic kidney disease, ckd, kidney failure, renal failure, renal disease,
    kidney damage, polycystic kidney disease, nephritis, nephropathy, nephrotic syndrome, prostatitis, bph,
    benign prostatic hyperplasia, benign prostatic hypertrophy, benign prostate hyperplasia, enlarged prostate,
    swollen prostate, prostate enlargement, prostate disease, prostate problem, prostate disorder, elevated psa,
    urethritis, proteinuria, hematuria, varicocele, peyronie disease, urological disorder, nocturia,
    end-stage renal disease, pyelonephritis
  `,
  reproductive: `
    erectile problem, erection problem, erectile difficulty, erectile difficulties, weak erection, soft erection, trouble getting hard, man boobs,
    trouble conceiving, difficulty conceiving, trouble getting pregnant, difficulty getting pregnant, low t,
    erectile dysfunction, impotence, impotent, premature ejaculation, sexual dysfunction, infertility, infertile,
    male infertility, female infertility, low sperm count, miscarriage, recurrent miscarriage, stillbirth,
    preterm birth, premature birth, preeclampsia, pre-eclampsia, eclampsia, hyperemesis gravidarum,
    toxemia of pregnancy, ectopic pregnancy, pcos, polycystic ovary syndrome, polycystic ovarian syndrome,
    endometriosis, ovarian cyst, breast cyst, fibrocystic breast, fibrocystic breasts, fibrocystic breast disease,
    pmdd, premenstrual dysphoric disorder, amenorrhea, dysmenorrhea, menorrhagia, heavy menstrual bleeding,
    uterine bleeding, pelvic inflammatory disease, vaginitis, vaginosis, vaginal atrophy, vulvodynia, mastitis,
    cervical dysplasia, premature ovarian failure, premature menopause, gynecomastia, luteal phase defect,
    hyperprolactinemia, uterine prolapse, adenomyosis, menstrual disorder, gynecological disorder, hypogonadism
  `,
  endocrine: `
    slow thyroid, sluggish thyroid, hypothyroidism, hypothyroid, hyperthyroidism, hyperthyroid, underactive thyroid, overactive thyroid,
    thyroid disease, thyroid disorder, thyroid condition, thyroid problem, hashimoto, hashimoto disease,
    hashimoto thyroiditis, graves disease, thyroiditis, thyroid nodule, adrenal fatigue, adrenal insufficiency,
    adrenal exhaustion, adrenal disease, addison disease, cushing disease, cushing syndrome, endocrine disorder,
    hormonal disorder, estrogen dominance, acromegaly, dwarfism, pituitary disorder, hyperparathyroidism,
    hypoparathyroidism, hormone deficiency
  `,
  blood: `
    iron-poor blood, tired blood, low blood count,
    anemia, anaemia, anemic, anaemic, pernicious anemia, sickle cell, sickle cell anemia, sickle cell disease,
    aplastic anemia, hemophilia, thalassemia, thrombocytopenia, neutropenia, leukopenia, blood disorder,
    blood disease, low platelet count, clotting disorder, bleeding disorder, von willebrand disease, polycythemia,
    lymphadenopathy, hemolytic anemia, g6pd deficiency, lymphedema
  `,
  immune: `
    overactive immune system, weak immune system,
    autoimmune disease, autoimmune disorder, autoimmune, autoimmunity, lupus, systemic lupus erythematosus,
    immune deficiency, immunodeficiency, immune disorder, weakened immune system, compromised immune system,
    compromised immunity, immunocompromised, immune-compromised, immune dysfunction, cytokine storm, seasonal allergy,
    pollen allergy, pet allergy, skin allergy, allergic reaction, allergic rhinitis, hay fever, hayfever, anaphylaxis,
    anaphylactic shock, hives, urticaria, angioedema, sarcoidosis, sjogren syndrome, sjogren,
    mast cell activation syndrome, mcas, multiple chemical sensitivity, graft-versus-host disease, organ rejection,
    kawasaki disease, behcet disease, chronic inflammation, systemic inflammation
  `,
  injury: `
    cuts and scrapes, cuts and grazes, minor cut, minor scrape, scrape and burn, rope burn, head injury,
    concussion, traumatic injury, open wound, sprain, sprained ankle, fracture, whiplash, heat stroke, heatstroke,
    heat exhaustion, sunstroke, decompression sickness, radiation sickness, spinal cord injury, third-degree burn,
    second-degree burn, burn wound, snakebite, snake bite, insect bite, bug bite, wound, hernia, bee sting,
    mosquito bite, spider bite, electric shock, surgical wound, muscle tear
  `,
  congenital: `
    ehlers-danlos,
    birth defect, spinal cord defect, brain or spinal cord defect, brain defect, neural tube defect, spina bifida, cleft palate, cleft lip, congenital disorder, genetic disorder,
    genetic disease, hereditary disease, inherited disease, cystic fibrosis, down syndrome, fragile x syndrome,
    turner syndrome, klinefelter syndrome, marfan syndrome, ehlers-danlos syndrome, prader-willi syndrome,
    rett syndrome, fetal alcohol syndrome, congenital heart defect, mthfr mutation, gaucher disease, porphyria
  `,
  dental: `
    burning mouth, rotten teeth,
    tooth decay, dental caries, dental cavity, dental cavities, tooth cavity, tooth cavities, caries, gum disease,
    gingivitis, periodontitis, periodontal disease, bleeding gums, receding gums, tooth loss, tooth abscess,
    abscessed tooth, dental abscess, canker sore, mouth ulcer, mouth sore, oral mucositis, dry socket, bruxism,
    teeth grinding, tooth grinding, burning mouth syndrome, halitosis, oral disease, dental disease
  `,
  poisoning: `
    hangover, hangovers, hung over, hungover, alcohol poisoning, alcohol withdrawal, drug withdrawal,
    opioid withdrawal, opiate withdrawal, nicotine withdrawal, benzo withdrawal, withdrawal symptom,
    withdrawal symptoms, opiate craving, opioid craving, drug overdose, opioid overdose, alcohol-induced liver damage,
    lead poisoning, mercury poisoning, heavy metal poisoning, heavy metal toxicity, metal toxicity, mercury toxicity,
    arsenic poisoning, carbon monoxide poisoning, radiation poisoning, drug toxicity, mold toxicity,
    acetaminophen poisoning, caffeine withdrawal, antidepressant withdrawal, benzodiazepine withdrawal,
    delirium tremens
  `,
  deficiency: `
    scurvy, pellagra, beriberi, rickets, osteomalacia, goiter, goitre, xerophthalmia, night blindness, nyctalopia,
    keshan disease, kashin-beck disease, iron deficiency anemia, iron deficiency anaemia,
    vitamin k deficiency bleeding, hemorrhagic disease of the newborn, ariboflavinosis, acrodermatitis enteropathica,
    cretinism, kwashiorkor, marasmus, wernicke encephalopathy, wernicke-korsakoff syndrome, deficiency disease,
    nutrient deficiency disease, nutritional deficiency disease, malnutrition, undernutrition, avitaminosis,
    hypovitaminosis, nutrient deficiency, nutritional deficiency, vitamin deficiency, mineral deficiency,
    micronutrient deficiency, protein deficiency, protein-energy malnutrition, essential fatty acid deficiency,
    wet beriberi, dry beriberi, iodine deficiency disorder, bitot spot, keratomalacia
  `,
  other: `
    syndrome, necrosis, atheroma, abscess, fibrosis, lymphatic disorder, gulf war syndrome, chronic pain,
    chronic pain syndrome, chronic fatigue, organ failure, organ damage, multiple organ failure,
    mitochondrial disease, mitochondrial dysfunction, amyloidosis
  `
})

// The nutrients whose lack has a name of its own: "<nutrient> deficiency". Generated, so that no one nutrient is favoured.
const NUTRIENTS = terms(`
    vitamin a, vitamin b1, thiamine, thiamin, vitamin b2, riboflavin, vitamin b3, niacin, vitamin b5,
    pantothenic acid, vitamin b6, pyridoxine, vitamin b7, biotin, vitamin b9, folate, folic acid, vitamin b12,
    cobalamin, b12, b6, b vitamin, vitamin b, vitamin c, ascorbic acid, vitamin d, vitamin e, vitamin k, calcium,
    iron, iodine, zinc, copper, selenium, magnesium, manganese, molybdenum, chromium, potassium, phosphorus, sodium,
    chloride, choline, omega-3
  `)
ADDED.deficiency.push(...NUTRIENTS.map((nutrient) => `${nutrient} deficiency`))
