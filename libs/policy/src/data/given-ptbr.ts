// Made by scripts/make-name-data.mjs; do not edit.
// Given names. From @faker-js/faker, MIT licence, copyright Faker contributors and Marak Squires.
export const GIVEN_PTBR = `
alessandra alessandro alexandre alice alicia aline anthony antonella antonio arthur beatriz benicio benjamin
bernardo breno bruna bryan caio calebe carla carlos caua cecilia celia cesar clara dalila daniel danilo davi deneval
eduarda eduardo elisa elisio eloa emanuel emanuelly enzo esther fabiano fabio fabricia fabricio felicia feliciano
felipe felix frederico gabriel gael giovanna gubio guilherme gustavo heitor helena helio heloisa henrique hugo igor
isaac isabel isabela isabella isabelly isadora isis janaina joana joao joaquim julia julio karla kleber ladislau
lara larissa laura lavinia leonardo livia liz lorena lorenzo lorraine lucas lucca luiza maite manuela marcela
marcelo marcia marcos margarida maria mariana marina marli matheus meire melissa mercia miguel morgana murilo
natalia nataniel nicolas noah norberto nubia ofelia pablo paula paulo pedro pietro rafael rafaela raul rebeca
ricardo roberta roberto salvador samuel sara sarah silas silvia sirineu sophia suelen talita tertuliano theo
valentina vicente victor vitor vitoria warley washington yago yango yasmin yuri
`;
