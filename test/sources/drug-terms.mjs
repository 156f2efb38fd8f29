import {terms} from './wordnet.mjs'

/** The synsets of WordNet 3.1 under which it lists medicines: a class, and its offset in data.noun. */
export const DRUG_ROOTS = {medicine: '03745652', drug: '03252323'}

/** Names under those synsets that a reader of today knows. The rest of WordNet's are withdrawn, or known to pharmacists alone. */
export const NAMES = terms(`
  acetaminophen, acyclovir, advil, albuterol, alendronate, aleve, allopurinol, alprazolam, amiodarone, amitriptyline,
  amlodipine besylate, amoxicillin, amoxil, ampicillin, aspirin, atenolol, ativan, atorvastatin, augmentin,
  azathioprine, azithromycin, azt, bacitracin, benadryl, benzocaine, bufferin, buspar, buspirone, captopril,
  carvedilol, celebrex, celecoxib, cephalexin, chlorambucil, chlordiazepoxide, chloroquine, chlorpromazine,
  chlorthalidone, cialis, cimetidine, cipro, ciprofloxacin, clomid, clomiphene, clomipramine, clonidine, clozapine,
  codeine, colchicine, coumadin, cyclobenzaprine, dexamethasone, diazepam, diclofenac sodium, dilantin, diltiazem,
  dimenhydrinate, diphenhydramine, disulfiram, doxazosin, doxepin, doxorubicin, doxycycline, dramamine, elavil,
  enalapril, enbrel, erythromycin, etanercept, etodolac, famotidine, fentanyl, flagyl, flexeril, fluorouracil,
  fluoxetine, fosamax, furosemide, gabapentin, gemfibrozil, gentamicin, glipizide, glucophage, glyburide,
  griseofulvin, haldol, haloperidol, heparin, hydralazine, hydrochlorothiazide, hydroxychloroquine, hydroxyzine,
  ibuprofen, imipramine, imuran, indomethacin, infliximab, isoniazid, kaopectate, ketamine, ketoprofen, ketorolac,
  labetalol, lamivudine, lasix, leflunomide, levitra, librium, lidocaine, lipitor, lisinopril, lopressor, lorazepam,
  lovastatin, meclizine, meperidine, metformin, methadone, methicillin, methocarbamol, methotrexate, methylphenidate,
  metoprolol, metronidazole, mevacor, minocycline, minoxidil, morphine, motrin, nadolol, naloxone, naltrexone,
  naprosyn, naproxen, narcan, neosporin, neurontin, nifedipine, nitrofurantoin, nitroglycerin, nortriptyline,
  nystatin, oxazepam, paxil, penicillin, pepcid, phenobarbital, phenytoin, plaquenil, plavix, pravachol, pravastatin,
  prednisolone, prednisone, prochlorperazine, promethazine, propanolol, prozac, quaalude, ramipril, ranitidine,
  remicade, reserpine, restoril, ritalin, ritonavir, robitussin, rogaine, sertraline, sildenafil, simvastatin,
  spironolactone, streptomycin, sucralfate, sudafed, sulfamethoxazole, tadalafil, tagamet, tamoxifen, temazepam,
  terazosin, tetracycline, thalidomide, theophylline, thorazine, timolol, trazodone, triazolam, tylenol, valium,
  valproic acid, vancomycin, vardenafil, verapamil, viagra, vincristine, vioxx, voltaren, warfarin, xanax, xylocaine,
  zantac, zidovudine, zithromax, zocor, zoloft, zovirax, zyloprim
`)

/** What WordNet lacks, by hand: law/us.md sections 4(iv)(B), (v) to (ix) and 9, and medicines of the last twenty years. */
export const ADDED_DRUGS = {
  class: terms(`
    analgesic, anesthetic, anodyne, painkiller, pain killer, pain reliever, pain relief pill, pain medication,
    pain medicine, antibiotic, anti-biotic, antiviral, anti-viral, antimicrobial, anti-microbial, antibacterial,
    anti-bacterial, antifungal, anti-fungal, antiseptic, anti-septic, antiparasitic, anti-parasitic, antimalarial,
    anti-malarial, antihelmintic, anthelmintic, vermifuge, dewormer, germicide, bactericide, bactericidal,
    bacteriostatic, virucidal, fungicidal, anti-inflammatory, antiinflammatory, nonsteroidal anti-inflammatory, nsaid,
    anti-inflammatory drug, antidepressant, anti-depressant, ssri, snri, maoi, tricyclic, mood stabilizer, anxiolytic,
    antianxiety, anti-anxiety, antipsychotic, anti-psychotic, neuroleptic, tranquilizer, tranquiliser, sedative,
    hypnotic drug, barbiturate, benzodiazepine, sleeping pill, sleeping tablet, sleep medication, antihistamine,
    anti-histamine, antiallergic, anti-allergic, anti-allergy, decongestant, nasal decongestant, expectorant,
    mucolytic, antitussive, cough suppressant, cough medicine, cold medicine, cough syrup, bronchodilator,
    antiasthmatic, anti-asthmatic, antispasmodic, anti-spasmodic, muscle relaxant, anticonvulsant, anti-convulsant,
    antiepileptic, anti-epileptic, antiseizure, anti-seizure, antipyretic, fever reducer, febrifuge, blood thinner,
    anticoagulant, anti-coagulant, antiplatelet, anti-platelet, antithrombotic, anti-thrombotic, thrombolytic,
    clot buster, antihypertensive, anti-hypertensive, blood pressure medication, blood pressure drug, beta blocker,
    ace inhibitor, calcium channel blocker, vasodilator drug, antiarrhythmic, statin, statin drug, cholesterol drug,
    cholesterol medication, cholesterol-lowering drug, antidiabetic, anti-diabetic, diabetes drug,
    diabetes medication, hypoglycemic agent, insulin mimetic, glp-1 agonist, glp-1 drug, glp-1 medication,
    weight loss drug, diuretic, laxative, antidiarrheal, anti-diarrheal, antiemetic, anti-emetic, anti-nausea,
    purgative, cathartic, proton pump inhibitor, ppi, acid blocker, acid reducer, h2 blocker, antiulcer, anti-ulcer,
    vaccine, vaccination, antidote, antivenom, antitoxin, immunosuppressant, immunosuppressive, steroid drug,
    corticosteroid, anabolic steroid, chemotherapeutic, anticancer, anti-cancer, antitumor, anti-tumor, antitumour,
    anti-tumour, antineoplastic, anti-neoplastic, anticarcinogenic, anti-carcinogenic, antimutagenic, cytotoxic drug,
    antiarthritic, anti-arthritic, antirheumatic, anti-rheumatic, antipruritic, anti-itch, antiacne, anti-acne,
    opioid, opiate, narcotic, psychotropic, erectile dysfunction drug, ed drug, fertility drug, birth control pill,
    contraceptive, abortifacient, protease inhibitor, antiretroviral, anti-retroviral, anti-hangover, anti-alzheimer,
    anti-obesity, antiobesity, anti-cholesterol, anti-migraine, antimigraine, prescription painkiller,
    topical analgesic, local anesthetic
  `),
  occasional: terms('antacid, digestive aid, nighttime sleep aid, sleep aid, sleeping aid, stool softener, water pill'),
  name: terms(`
    alka-seltzer, alli, bengay, biofreeze, contrave, cosentyx, ex-lax, farxiga, gas-x, gaviscon, humalog, icy hot,
    invokana, maalox, midol, monistat, mylanta, nicorette, novolog, otezla, pepto-bismol, pepto, preparation h, qsymia,
    rinvoq, rolaids, rybelsus, skyrizi, stelara, taltz, theraflu, tums, unisom, vaporub, victoza, visine, xeljanz,
    zzzquil,
    abilify, accutane, klonopin, tramadol, vicodin, actos, adderall, allegra, ambien, amlodipine, apixaban, aricept,
    armour thyroid, baclofen, bactrim, botox, budesonide, buprenorphine, bupropion, celexa, cetirizine, chantix,
    citalopram, claritin, clonazepam, clopidogrel, concerta, cortisone, cosopt, crestor, cymbalta, dayquil,
    desvenlafaxine, diclofenac, digoxin, donepezil, duloxetine, dulcolax, dupixent, effexor, eliquis, escitalopram,
    esomeprazole, eszopiclone, excedrin, ezetimibe, fenofibrate, fexofenadine, finasteride, flomax, flonase,
    fluconazole, fluticasone, guaifenesin, humira, hydrocodone, hydrocortisone, imitrex, imodium, ivermectin, januvia,
    jardiance, keppra, laetrile, lamictal, lamotrigine, lantus, letrozole, levothyroxine, lexapro, liraglutide,
    loperamide, loratadine, losartan, lunesta, lyrica, memantine, methylprednisolone, miralax, modafinil,
    molnupiravir, montelukast, mounjaro, mucinex, nexium, nivolumab, nyquil, olanzapine, omeprazole, ondansetron,
    orlistat, oseltamivir, oxycodone, oxycontin, ozempic, pantoprazole, paracetamol, paroxetine, paxlovid, percocet,
    phentermine, pioglitazone, pregabalin, prevacid, prilosec, propecia, propranolol, provigil, quetiapine,
    remdesivir, risperdal, risperidone, rosuvastatin, saxenda, semaglutide, seroquel, sibutramine, singulair,
    sitagliptin, strattera, suboxone, sumatriptan, synthroid, tamiflu, tamsulosin, tirzepatide, topamax, topiramate,
    tretinoin, trulicity, valacyclovir, valtrex, venlafaxine, vyvanse, wegovy, wellbutrin, xarelto, zepbound, zetia,
    zolpidem, zyprexa, zyrtec
  `),
  therapy: terms(`
    allergy medication, allergy medicine, allergy pill, anxiety medication, arthritis medication, asthma medication,
    blood pressure med, blood pressure pill, cholesterol pill, depression medication, diabetes pill, heart medication,
    heart pill, migraine medication, pain med, reflux medication, sleep med, thyroid medication, thyroid pill,
    chemotherapy, chemo, radiation therapy, radiation treatment, radiotherapy, immunotherapy, hormone therapy,
    hormone replacement, hormone replacement therapy, hrt, dialysis, hemodialysis, surgery,
    knee replacement, hip replacement, joint replacement, organ transplant, liver transplant, kidney transplant,
    transplant, stent, pacemaker, bypass surgery, angioplasty, inhaler, asthma inhaler, nebulizer, cpap, hearing aid,
    oxygen therapy, flu shot, flu jab, immunization, immunisation, insulin injection, insulin shot, insulin therapy,
    insulin pump, cortisone injection, cortisone shot, steroid injection, nicotine patch, nicotine gum,
    methadone treatment, electroshock therapy, psychotherapy, prescription, prescription drug,
    prescription medication, prescription medicine, prescription pill, prescription strength, medication, meds,
    pharmaceutical drug, pharmaceutical, over-the-counter drug, over-the-counter medication,
    over-the-counter medicine, otc drug, drug therapy, drug treatment, conventional treatment, medical treatment,
    medical therapy, ivf, liposuction, gastric bypass, blood transfusion, antibiotic treatment, statin therapy,
    root canal, intensive care, post-op, open-heart surgery
  `),
  medicine: terms(`
    remedy, medicine, medicinal, therapeutic, therapy, treatment, cure-all, panacea, clinical dose,
    pharmaceutical grade, medical grade, pill, drug, rx, diagnosis, diagnoses, patient, healer, healing
  `),
  pathogen: terms(`
    virus, viruses, parasite, pathogen, candida, candida albicans, bad bacteria, harmful bacteria,
    pathogenic bacteria, disease-causing bacteria, invasive bacteria, antibiotic-resistant bacteria, bad bug,
    toxic mold, black mold, salmonella, listeria, staph, e coli, escherichia coli, staphylococcus, staphylococcus aureus,
    viral particle, viral load, viral replication, retrovirus, rhinovirus, adenovirus, enterovirus, influenza virus,
    herpes virus, herpesvirus, airborne virus, spirochete, borrelia, mycotoxin, amoeba, amoebae, harmful microbe,
    harmful microorganism, harmful organism, foreign invader, invader, intestinal worm
  `)
}

/** Words that name a drug or a pathogen in one sense only: "friendly bacteria", "nutritional yeast", "fungal protease". */
export const POLYSEMOUS_DRUGS = {
  class: terms('depressant, hypnotic, relaxant, steroid, stimulant, suppressant'),
  name: terms('insulin, lithium, quinine, radiation'),
  pathogen: terms(
    'bacteria, bacterium, bug, contagion, fungal, fungi, fungus, germ, microbe, microbial, microorganism, mold, organism, streptococcus, viral, worm, yeast'
  )
}
