/** Words worth reading through a slip, folded. Few, and far from other words: each is compared with every unknown word. */
export const KEY_WORDS: ReadonlySet<string> = new Set(
  `
naked topless undress undressed undressing undresser unclothed explicit uncensored lewd nudity nudes nudify lingerie erotic sexual hardcore deepfake faceswap swapping
clothes clothing underwear remove removes removing removal workflow someone anybody anyone everyone
girlfriend boyfriend husband coworker colleague classmate neighbor neighbour roommate flatmate landlady girlfriends teacher professor daughter stepsister stepmother cousin
somebody woman women lookalike looking resembles identical recognise recognize instagram facebook tiktok linkedin snapchat selfies pictures photos secretly knowing
schoolgirl teenage teenager underage highschool kindergarten toddler preteen
desnuda desnudo desnudas desvestir compañera vecina novia colegiala
deshabille deshabiller collegue voisine copine lyceenne
nackt nackte ausgezogen kollegin nachbarin exfreundin gesicht
porno pornos pornhub adultos adulti adultes erotico erotica erotique erotisch sessuale sexuales sexuelle nacktbild nacktbilder nackte nackten nackig unbekleidet hullenlos kleidung klamotten bekleidet spogliata svestita nudita vestiti vestita intimo pelada pelado sensual desnudar desnudez encuerada ropita lenceria denudee deshabillee seins vetements lingerie culotte roupas vizinha voisine cousine soeur schwester nachbarin kollegin chefin vecina hermana cuñada cunhada sorella cugina collega spogliare svestire desnudar deshabiller entkleiden bikini unterwasche reggiseno mutande lenceria
pelada vizinha namorada ragazza vicina spogliata nuda
`
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/\s+/)
    .filter((word) => word.length >= 5),
);
