/**
 * The countries of the world and a few widely reported territories, written down from common knowledge: name; other
 * names, as headlines and agencies have them; adjective and people; capital. Sorted by name. An adjective that takes a
 * plain -s for its people ("Afghan", "Afghans") is listed once.
 */
export const countryTable = `
Afghanistan | | Afghan | Kabul
Albania | | Albanian | Tirana
Algeria | | Algerian | Algiers
Andorra | | Andorran | Andorra la Vella
Angola | | Angolan | Luanda
Antigua and Barbuda | Antigua | Antiguan | St John's
Argentina | | Argentine, Argentinian | Buenos Aires
Armenia | | Armenian | Yerevan
Australia | | Australian, Aussie | Canberra
Austria | | Austrian | Vienna
Azerbaijan | | Azerbaijani, Azeri | Baku
Bahamas | The Bahamas | Bahamian | Nassau
Bahrain | | Bahraini | Manama
Bangladesh | | Bangladeshi | Dhaka
Barbados | | Barbadian | Bridgetown
Belarus | Byelorussia | Belarusian, Belarussian | Minsk
Belgium | | Belgian | Brussels
Belize | | Belizean | Belmopan
Benin | | Beninese | Porto-Novo
Bhutan | | Bhutanese | Thimphu
Bolivia | | Bolivian | La Paz, Sucre
Bosnia and Herzegovina | Bosnia, Bosnia-Herzegovina | Bosnian | Sarajevo
Botswana | | Botswanan, Motswana | Gaborone
Brazil | | Brazilian | Brasilia
Brunei | Brunei Darussalam | Bruneian | Bandar Seri Begawan
Bulgaria | | Bulgarian | Sofia
Burkina Faso | | Burkinabe | Ouagadougou
Burundi | | Burundian | Gitega
Cambodia | Kampuchea | Cambodian, Khmer | Phnom Penh
Cameroon | | Cameroonian | Yaounde
Canada | | Canadian | Ottawa
Cape Verde | Cabo Verde | Cape Verdean | Praia
Central African Republic | | Central African | Bangui
Chad | | Chadian | N'Djamena
Chile | | Chilean | Santiago
China | People's Republic of China, PRC | Chinese | Beijing, Peking
Colombia | | Colombian | Bogota
Comoros | | Comorian, Comoran | Moroni
Costa Rica | | Costa Rican | San Jose
Croatia | | Croatian, Croat | Zagreb
Cuba | | Cuban | Havana
Cyprus | | Cypriot | Nicosia
Czech Republic | Czechia | Czech | Prague
Democratic Republic of the Congo | Democratic Republic of Congo, DR Congo, DRC, Congo-Kinshasa, Zaire | Congolese | Kinshasa
Denmark | | Danish, Dane | Copenhagen
Djibouti | | Djiboutian | Djibouti
Dominica | | | Roseau
Dominican Republic | | Dominican | Santo Domingo
East Timor | Timor-Leste, Timor Leste | East Timorese, Timorese | Dili
Ecuador | | Ecuadorian, Ecuadorean | Quito
Egypt | | Egyptian | Cairo
El Salvador | | Salvadoran, Salvadorean | San Salvador
England | | English, Englishman, Englishmen | London
Equatorial Guinea | | Equatorial Guinean, Equatoguinean | Malabo
Eritrea | | Eritrean | Asmara
Estonia | | Estonian | Tallinn
Eswatini | Swaziland | Swazi | Mbabane
Ethiopia | | Ethiopian | Addis Ababa
Fiji | | Fijian | Suva
Finland | | Finnish, Finn | Helsinki
France | | French, Frenchman, Frenchmen | Paris
Gabon | | Gabonese | Libreville
Gambia | The Gambia | Gambian | Banjul
Georgia | | Georgian | Tbilisi
Germany | | German | Berlin
Ghana | | Ghanaian | Accra
Greece | | Greek | Athens
Greenland | | Greenlandic, Greenlander | Nuuk
Grenada | | Grenadian | St George's
Guatemala | | Guatemalan | Guatemala City
Guinea | | Guinean | Conakry
Guinea-Bissau | | Bissau-Guinean | Bissau
Guyana | | Guyanese | Georgetown
Haiti | | Haitian | Port-au-Prince
Honduras | | Honduran | Tegucigalpa
Hong Kong | | Hongkonger, Hong Konger |
Hungary | | Hungarian | Budapest
Iceland | | Icelandic, Icelander | Reykjavik
India | | Indian | New Delhi, Delhi
Indonesia | | Indonesian | Jakarta
Iran | Islamic Republic of Iran, Persia | Iranian | Tehran, Teheran
Iraq | | Iraqi | Baghdad
Ireland | Republic of Ireland, Eire | Irish, Irishman, Irishmen | Dublin
Israel | | Israeli | Jerusalem
Italy | | Italian | Rome
Ivory Coast | Cote d'Ivoire | Ivorian | Yamoussoukro
Jamaica | | Jamaican | Kingston
Japan | | Japanese | Tokyo
Jordan | | Jordanian | Amman
Kazakhstan | | Kazakh, Kazakhstani | Astana, Nur-Sultan
Kenya | | Kenyan | Nairobi
Kiribati | | I-Kiribati | Tarawa
Kosovo | | Kosovar, Kosovan | Pristina
Kuwait | | Kuwaiti | Kuwait City
Kyrgyzstan | Kirghizia | Kyrgyz, Kyrgyzstani | Bishkek
Laos | | Lao, Laotian | Vientiane
Latvia | | Latvian | Riga
Lebanon | | Lebanese | Beirut
Lesotho | | Basotho | Maseru
Liberia | | Liberian | Monrovia
Libya | | Libyan | Tripoli
Liechtenstein | | Liechtensteiner | Vaduz
Lithuania | | Lithuanian | Vilnius
Luxembourg | | Luxembourgish, Luxembourger | Luxembourg City
Madagascar | | Malagasy, Madagascan | Antananarivo
Malawi | | Malawian | Lilongwe
Malaysia | | Malaysian | Kuala Lumpur
Maldives | The Maldives | Maldivian | Male
Mali | | Malian | Bamako
Malta | | Maltese | Valletta
Marshall Islands | | Marshallese | Majuro
Mauritania | | Mauritanian | Nouakchott
Mauritius | | Mauritian | Port Louis
Mexico | | Mexican | Mexico City
Micronesia | | Micronesian | Palikir
Moldova | Moldavia | Moldovan | Chisinau
Monaco | | Monegasque | Monaco
Mongolia | | Mongolian | Ulaanbaatar, Ulan Bator
Montenegro | | Montenegrin | Podgorica
Morocco | | Moroccan | Rabat
Mozambique | | Mozambican | Maputo
Myanmar | Burma | Burmese | Naypyidaw, Naypyitaw
Namibia | | Namibian | Windhoek
Nauru | | Nauruan | Yaren
Nepal | | Nepalese, Nepali | Kathmandu, Katmandu
Netherlands | The Netherlands, Holland | Dutch, Dutchman, Dutchmen | Amsterdam
New Zealand | Aotearoa | New Zealander, Kiwi | Wellington
Nicaragua | | Nicaraguan | Managua
Niger | | Nigerien | Niamey
Nigeria | | Nigerian | Abuja
North Korea | DPRK, Democratic People's Republic of Korea | North Korean | Pyongyang
North Macedonia | Macedonia | North Macedonian, Macedonian | Skopje
Northern Ireland | Ulster | Northern Irish | Belfast
Norway | | Norwegian | Oslo
Oman | | Omani | Muscat
Pakistan | Pak | Pakistani | Islamabad
Palau | | Palauan | Ngerulmud
Palestine | Palestinian Authority, Palestinian Territories | Palestinian | Ramallah
Panama | | Panamanian | Panama City
Papua New Guinea | | Papua New Guinean | Port Moresby
Paraguay | | Paraguayan | Asuncion
Peru | | Peruvian | Lima
Philippines | The Philippines | Philippine, Filipino, Filipina | Manila
Poland | | Polish, Pole | Warsaw
Portugal | | Portuguese | Lisbon
Puerto Rico | | Puerto Rican | San Juan
Qatar | | Qatari | Doha
Republic of the Congo | Congo-Brazzaville, Congo | | Brazzaville
Romania | Rumania | Romanian | Bucharest
Russia | Russian Federation | Russian | Moscow
Rwanda | | Rwandan | Kigali
Saint Kitts and Nevis | St Kitts and Nevis, St Kitts | Kittitian | Basseterre
Saint Lucia | St Lucia | Saint Lucian, St Lucian | Castries
Saint Vincent and the Grenadines | St Vincent, St Vincent and the Grenadines | Vincentian | Kingstown
Samoa | | Samoan | Apia
San Marino | | Sammarinese | San Marino
Sao Tome and Principe | Sao Tome | Sao Tomean | Sao Tome
Saudi Arabia | Kingdom of Saudi Arabia, KSA | Saudi, Saudi Arabian | Riyadh
Scotland | | Scottish, Scot, Scotsman, Scotsmen | Edinburgh
Senegal | | Senegalese | Dakar
Serbia | | Serbian, Serb | Belgrade
Seychelles | The Seychelles | Seychellois | Victoria
Sierra Leone | | Sierra Leonean | Freetown
Singapore | | Singaporean | Singapore
Slovakia | | Slovak, Slovakian | Bratislava
Slovenia | | Slovenian, Slovene | Ljubljana
Solomon Islands | | Solomon Islander | Honiara
Somalia | | Somali, Somalian | Mogadishu
South Africa | | South African | Pretoria
South Korea | Republic of Korea, ROK | South Korean | Seoul
South Sudan | | South Sudanese | Juba
Spain | | Spanish, Spaniard | Madrid
Sri Lanka | Ceylon | Sri Lankan | Colombo
Sudan | | Sudanese | Khartoum
Suriname | Surinam | Surinamese | Paramaribo
Sweden | | Swedish, Swede | Stockholm
Switzerland | | Swiss | Bern, Berne
Syria | Syrian Arab Republic | Syrian | Damascus
Taiwan | Chinese Taipei | Taiwanese | Taipei
Tajikistan | | Tajik, Tajikistani | Dushanbe
Tanzania | | Tanzanian | Dodoma
Thailand | Siam | Thai | Bangkok
Tibet | | Tibetan | Lhasa
Togo | | Togolese | Lome
Tonga | | Tongan | Nuku'alofa
Trinidad and Tobago | Trinidad | Trinidadian | Port of Spain
Tunisia | | Tunisian | Tunis
Turkey | Türkiye, Turkiye | Turkish, Turk | Ankara
Turkmenistan | | Turkmen | Ashgabat
Tuvalu | | Tuvaluan | Funafuti
Uganda | | Ugandan | Kampala
Ukraine | The Ukraine | Ukrainian | Kyiv, Kiev
United Arab Emirates | UAE, U.A.E., Emirates | Emirati | Abu Dhabi
United Kingdom | UK, U.K., Britain, Great Britain | British, Briton, Brit | London
United States | US, U.S., USA, U.S.A., America, United States of America, United States Of America | American | Washington, Washington D.C., Washington DC
Uruguay | | Uruguayan | Montevideo
Uzbekistan | | Uzbek, Uzbekistani | Tashkent
Vanuatu | | Ni-Vanuatu | Port Vila
Vatican City | Vatican, The Vatican, Holy See | |
Venezuela | | Venezuelan | Caracas
Vietnam | Viet Nam | Vietnamese | Hanoi
Wales | | Welsh, Welshman, Welshmen | Cardiff
Western Sahara | | Sahrawi | Laayoune
Yemen | | Yemeni | Sanaa, Sana'a
Zambia | | Zambian | Lusaka
Zimbabwe | Rhodesia | Zimbabwean | Harare
`;
