// Made by scripts/make-name-data.mjs; do not edit.
// Family names. From @faker-js/faker, MIT licence, copyright Faker contributors and Marak Squires.
export const FAMILY_EN = `
abbott abernathy abshire adams altenwerth anderson ankunding armstrong auer aufderhar bahringer bailey balistreri
barrows bartell bartoletti barton bashirian batz bauch baumbach bayer beahan beatty bechtelar becker bednar beer
beier berge bergnaum bergstrom bernhard bernier bins blanda blick block bode boehm bogan bogisich borer bosco
botsford boyer boyle bradtke brakus braun breitenberg brekke brown bruen buckridge carroll carter cartwright casper
cassin champlin christiansen cole collier collins conn connelly conroy considine corkery cormier corwin cremin crist
crona cronin crooks cruickshank cummerata cummings dach daniel dare daugherty davis deckow denesik dibbert dickens
dicki dickinson dietrich donnelly dooley douglas doyle dubuque durgan ebert effertz emard emmerich erdman ernser
fadel fahey farrell fay feeney feest feil ferry fisher flatley frami franecki franey friesen fritsch funk gerhold
gerlach gibson gislason gleason gleichner glover goldner goodwin gorczany gottlieb goyette grady graham grant green
greenfelder greenholt grimes gulgowski gusikowski gutkowski gutmann haag hackett hagenes hahn haley halvorson hamill
hammes hand hane hansen harber harris hartmann harvey hauck hayes heaney heathcote hegmann heidenreich heller herman
hermann hermiston herzog hessel hettinger hickle hilll hills hilpert hintz hirthe hodkiewicz hoeger homenick hoppe
howe howell hudson huel huels hyatt jacobi jacobs jacobson jakubowski jaskolski jast jenkins jerde johns johnson
johnston jones kassulke kautzer keebler keeling kemmer kerluke kertzmann kessler kiehn kihn kilback king kirlin
klein kling klocko koch koelpin koepp kohler konopelski koss kovacek kozey krajcik kreiger kris kshlerin kub kuhic
kuhlman kuhn kulas kunde kunze kuphal kutch kuvalis labadie lakin lang langosh langworth larkin larson leannon
lebsack ledner leffler legros lehner lemke lesch leuschke lind lindgren littel little lockman lowe lubowitz
lueilwitz luettgen lynch macejkovic macgyver maggio mann mante marks marquardt marvin mayer mayert mcclure
mccullough mcdermott mcglynn mckenzie mclaughlin medhurst mertz metz miller mills mitchell moen mohr monahan moore
morar morissette mosciski mraz mueller muller murazik murphy murray nader nicolas nienow nikolaus nitzsche nolan
oberbrunner okuneva olson ondricka orn ortiz osinski pacocha padberg pagac parisian parker paucek pfannerstill
pfeffer pollich pouros powlowski predovic price prohaska prosacco purdy quigley quitzon rath ratke rau raynor
reichel reichert reilly reinger rempel renner reynolds rice rippin ritchie robel roberts rodriguez rogahn rohan
rolfson romaguera roob rosenbaum rowe ruecker runolfsdottir runolfsson runte russel rutherford ryan sanford
satterfield sauer sawayn schaden schaefer schamberger schiller schimmel schinner schmeler schmidt schmitt schneider
schoen schowalter schroeder schulist schultz schumm schuppe schuster senger shanahan shields simonis sipes skiles
smith smitham spencer spinka sporer stamm stanton stark stehr steuber stiedemann stokes stoltenberg stracke streich
stroman strosin swaniawski swift terry thiel thompson tillman torp torphy towne toy trantow tremblay treutel tromp
turcotte turner ullrich upton vandervort veum volkman von vonrueden waelchi walker walsh walter ward waters watsica
weber wehner weimann weissnat welch west white wiegand wilderman wilkinson will williamson willms windler wintheiser
wisoky wisozk witting wiza wolf wolff wuckert wunsch wyman yost yundt zboncak zemlak ziemann zieme zulauf
`;
