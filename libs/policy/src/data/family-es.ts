// Made by scripts/make-name-data.mjs; do not edit.
// Family names. From @faker-js/faker, MIT licence, copyright Faker contributors and Marak Squires.
export const FAMILY_ES = `
abeyta abrego abreu acevedo acosta acuna adame adorno agosto aguayo aguilar aguilera aguirre alanis alaniz alarcon
alba alcala alcantar alcaraz alejandro aleman alfaro alicea almanza almaraz almonte alonso alonzo altamirano alva
alvarado alvarez amador amaya anaya anguiano angulo aparicio apodaca aponte aragon arana aranda arce archuleta
arellano arenas arevalo arguello arias armas armendariz armenta armijo arredondo arreola arriaga arroyo arteaga
atencio avalos avila aviles ayala baca badillo baez baeza bahena balderas ballesteros banda banuelos barajas barela
barragan barraza barrera barreto barrientos barrios batista becerra beltran benavides benavidez benitez bermudez
bernal berrios betancourt blanco bonilla borrego botello bravo briones briseno brito bueno burgos bustamante bustos
caballero caban cabrera cadena caldera calderon calvillo camacho camarillo campos canales candelaria cano cantu
caraballo carbajal cardenas cardona carmona carranza carrasco carrasquillo carreon carrera carrero carrillo carrion
carvajal casanova casares casarez casas casillas castaneda castellanos castillo castro cavazos cazares ceballos
cedillo ceja centeno cepeda cerda cervantes cervantez chacon chapa chavarria chavez cintron cisneros collado collazo
colon colunga concepcion contreras cordero cordova cornejo corona coronado corral corrales correa cortes cortez
cotto covarrubias crespo cruz cuellar curiel davila delacruz delafuente delagarza delao delapaz delarosa delatorre
deleon delgadillo delgado delrio delvalle diaz dominguez duarte duenas duran echevarria elizondo enriquez escalante
escamilla escobar escobedo esparza espinal espino espinosa espinoza esquibel esquivel estevez estrada fajardo farias
feliciano fernandez ferrer fierro figueroa flores florez fonseca frias fuentes gaitan galarza galindo gallardo
gallegos galvan galvez gamboa gamez gaona garay garcia garibay garica garrido garza gastelum gaytan gil giron
godinez godoy gomez gonzalez gracia granado granados griego grijalva guajardo guardado guerra guerrero guevara
guillen gurule gutierrez guzman haro henriquez heredia hernandez herrera hidalgo hinojosa holguin huerta hurtado
ibarra iglesias irizarry jaime jaimes jaquez jaramillo jasso jimenez juarez jurado laboy lara laureano leal lebron
ledesma leiva lemus leon lerma leyva limon linares lira llamas loera lomeli longoria lopez lovato loya lozada lozano
lucero lucio luevano lugo luna macias madera madrid madrigal maestas magana malave maldonado manzanares mares marin
marquez marrero marroquin martinez mascarenas mata mateo matias matos maya mayorga medina medrano mejia melendez
melgar mena menchaca mendez mendoza menendez meraz mercado merino mesa meza miramontes miranda mireles mojica molina
mondragon monroy montalvo montanez montano montemayor montenegro montero montes montez montoya mora morales moreno
mota moya munguia muniz munoz murillo muro najera naranjo narvaez nava navarrete navarro nazario negrete negron
nevarez nieto nieves nino noriega nunez ocampo ocasio ochoa ojeda olivares olivarez olivas olivera olivo olmos
olvera ontiveros oquendo ordonez orellana ornelas orosco orozco orta ortega ortiz osorio otero ozuna pabon pacheco
padilla padron paez pagan palacios palomino palomo pantoja paredes parra partida patino paz pedraza pedroza pelayo
pena perales peralta perea perez pichardo pina pineda pizarro polanco ponce porras portillo posada prado preciado
prieto puente puga pulido quesada quezada quinones quinonez quintana quintanilla quintero quiroz rael ramirez ramos
rangel rascon raya razo regalado rendon renteria resendez reyes reyna reynoso rico rincon riojas rios rivas rivera
rivero robledo robles rocha rodarte rodriguez rojas rojo roldan rolon romero romo roque rosado rosales rosario rosas
roybal rubio ruelas ruiz saavedra saenz saiz salas salazar salcedo salcido saldana saldivar salgado salinas
samaniego sanabria sanchez sandoval santacruz santana santiago santillan sarabia sauceda saucedo sedillo segovia
segura sepulveda serna serrano serrato sevilla sierra sisneros solano solis soliz solorio solorzano soria sosa
sotelo soto suarez tafoya tamayo tamez tapia tejada tejeda tellez tello teran terrazas tijerina tirado toledo toro
torres torrez tovar trejo trevino trujillo ulibarri ulloa urbina urena urias uribe urrutia vaca valadez valdes
valdez valdivia valencia valentin valenzuela valladares valle vallejo valles valverde vanegas varela vargas vazquez
vega vela velasco velasquez velazquez velez veliz venegas vera verdugo verduzco vergara viera vigil villa villagomez
villalobos villalpando villanueva villarreal villasenor villegas yanez ybarra zambrano zamora zamudio zapata
zaragoza zarate zavala zayas zelaya zepeda zuniga
`;
