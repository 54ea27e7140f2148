// Made by scripts/make-name-data.mjs; do not edit.
// Given names. From @faker-js/faker, MIT licence, copyright Faker contributors and Marak Squires.
export const GIVEN_ES = `
adan adela adriana agustin alberto alejandra alejandro alfonso alfredo alicia amalia ana andrea andres angel angela
anita anni antonia antonio ariadna armando arturo barbara beatriz benito benjamin bernardo berta blanca caridad
carla carles carlos carlota carmen carolina catalina cecilia cesar clara claudia claudio clemente concepcion
conchita cristian cristina cristobal daniel daniela david debora diana diego dolores dorotea eduardo elena elisa
eloisa elsa elvira emilia emilio enrique ernesto esperanza esteban estela ester eva federico felipe fernando
florencia francisca francisco gabriel gabriela gerardo german gilberto gloria gonzalo graciela gregorio guadalupe
guillermina guillermo gustavo hermenegildo hernan homero horacio hugo ignacio ines irene isabel isabela ivan jacobo
jaime javier jennifer jeronimo jesus joaquin jordi jorge jose josefina josep juan juana julia julio laura leonor
leticia lilia lola lorena lorenzo lourdes lucas lucia luis luisa luz magdalena maica manuel manuela marcela marcos
margarita maria mariana mariano maricarmen marilu mario marisol marta martin mateo matilde mayte mercedes micaela
miguel monica natalia nicolas norma octavio olivia oscar pablo patricia patricio pedro pilar pio rafael ramiro ramon
ramona raquel raul rebeca reina ricardo roberto rocio rodrigo rosa rosalia rosario roser ruben salvador samuel
sancho santiago sara sergi sergio silvia sofia soledad sonia susana teodoro teresa timoteo tomas veronica vicente
victor victoria virginia yolanda
`;
