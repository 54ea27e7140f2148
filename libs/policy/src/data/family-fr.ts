// Made by scripts/make-name-data.mjs; do not edit.
// Family names. From @faker-js/faker, MIT licence, copyright Faker contributors and Marak Squires.
export const FAMILY_FR = `
adam andre arnaud aubert aubry barbier baron barre benoit berger bernard bertrand blanc blanchard bonnet bourgeois
boyer breton brun brunet caron carpentier carre charles charpentier chevalier clement colin collet cousin david
denis deschamps dubois dufour dumas dumont dupont dupuis dupuy durand duval fabre faure fernandez fleury fontaine
fournier francois gaillard garcia garnier gauthier gautier gerard girard giraud gonzalez guerin guillaume guillot
guyot henry hubert huet jacquet jean joly julien lacroix laine lambert laurent leclerc leclercq lecomte lefebvre
lefevre legrand lemaire lemoine leroux leroy lopez louis lucas maillard marchal marchand marie martin martinez marty
masson mathieu menard mercier meunier meyer michel moreau morel morin moulin muller nguyen nicolas noel olivier
paris paul perez perrin perrot petit philippe picard pierre poirier pons prevost remy renard renaud renault rey
richard riviere robert robin roche rodriguez roger rolland rousseau roussel roux roy royer sanchez schmitt schneider
simon thomas vasseur vidal vincent
`;
