// Made by scripts/make-name-data.mjs; do not edit.
// Family names. From @faker-js/faker, MIT licence, copyright Faker contributors and Marak Squires.
export const FAMILY_PTBR = `
albuquerque barros batista braga carvalho costa franco macedo martins melo moraes moreira nogueira oliveira pereira
reis santos saraiva silva souza xavier
`;
