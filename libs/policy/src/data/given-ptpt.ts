// Made by scripts/make-name-data.mjs; do not edit.
// Given names. From @faker-js/faker, MIT licence, copyright Faker contributors and Marak Squires.
export const GIVEN_PTPT = `
adriana afonso alexandra alexandre alice amelia ana andre angelo antonio ariana artur aurea aurora barbara beatriz
benedita benjamim bernardo bruna bruno caetana camila carla carlos carlota carminho carmo carolina catarina cecilia
celia cesar clara constanca cristiano daniel daniela david debora diana dinis diogo duarte edgar eduarda eduardo
elias elisa ema emanuel emilia erica eva fabiana fabio feliciano fernando filipa filipe flor francisca francisco
frederica frederico gabriel gabriela gaspar gil goncalo guilherme gustavo helena helio henrique hugo igor ines irina
iris isabel isac ivan ivo jaime jessica joana joao joaquim jorge jose josue julia juliana julieta julio lara laura
leandro leonardo leonor leticia lia lorena lourenco luana lucas luena luis luisa luna madalena mafalda manel manuel
mara marcelo marcia marco marcos margarida maria mariana mario marta martim mateus matias matilde mauro melissa mia
micael miguel miriam moises natalia nicole norberto nuno nuria ofelia olivia paula paulo pedro pilar rafael rafaela
raquel raul renato ricardo rita roberto rodrigo romeu rosa ruben rui safira salvador samuel sandro santiago sara
sebastiao sergio silvia simao sofia soraia tatiana teresa tiago tomas tome valentim valentina valter vania vasco
vera vicente vitor vitoria xavier
`;
