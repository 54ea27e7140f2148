// Made by scripts/make-name-data.mjs; do not edit.
// Family names. From @faker-js/faker, MIT licence, copyright Faker contributors and Marak Squires.
export const FAMILY_PTPT = `
abreu albuquerque almeida alves amado amaral amorim andrade anjos antunes araujo assuncao azevedo baptista barbosa
barros batista borges braga branco brito camacho campos cardoso carneiro carvalho castro coelho correia costa cruz
cunha domingues esteves falcao faria fernandes ferreira fidelis figueiredo fonseca fraga freitas furtado garcia
gaspar gomes goncalves guerreiro henriques jesus lacerda leal leite lima lopes loureiro lourenco lourinho macedo
machado magalhaes maia mariz marques martins matias matos medeiros meireles melo mendes mesquita miranda monteiro
moraes morais moreira mota moura nascimento neto neves nobre nogueira nunes oliva oliveira pacheco paiva peixoto
pereira pimentel pinheiro pinho pinto pires queiroz ramos raposo reis ribeiro rocha rodrigues santos saraiva serra
silva simoes soares sousa tavares teixeira torres valente vaz veiga vicente vieira xavier
`;
