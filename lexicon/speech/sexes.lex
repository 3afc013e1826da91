# Given names, titles and nouns that tell whether somebody is a man or a woman: whom "he" and "she" may stand for. Names as they are
# written, nouns by their singular. A name that both bear, or that one in ten of its bearers has otherwise, is left out.

# --- titles and nouns
man  Herr, Imam, King, Lord, Monsieur, Mr, Mr., Prince, Señor, Sheikh, Sir, bishop, boy, brother, businessman, cameraman, chairman
man  clergyman, congressman, emir, father, fisherman, grandfather, grandson, gunman, husband, imam, king, man, monk, nephew, policeman
man  pope, priest, prince, salesman, schoolboy, serviceman, sheikh, son, spokesman, statesman, sultan, uncle, widower
woman  Baroness, Dame, Frau, Lady, Madame, Miss, Mrs, Mrs., Ms, Ms., Princess, Queen, Señora, actress, aunt, bride, businesswoman
woman  chairwoman, congresswoman, daughter, girl, granddaughter, grandmother, midwife, mother, mum, niece, nun, policewoman, princess
woman  queen, schoolgirl, servicewoman, sister, spokeswoman, widow, wife, woman

# --- given names of women
woman  Aaliyah, Abeer, Abena, Abigail, Achieng, Ada, Adaeze, Adaobi, Adela, Adelaide, Adele, Adeline, Adenike, Aderonke, Adhiambo, Aditi
woman  Adriana, Adrienne, Adwoa, Adélaïde, Adélia, Afaf, Agafya, Agatha, Agathe, Agnes, Agnese, Agneta, Agnieszka, Agnès, Agustina, Ahlam
woman  Aicha, Aida, Aigul, Aija, Aikaterini, Aiko, Aileen, Ailish, Ailsa, Aimee, Ainhoa, Aino, Aisha, Aishwarya, Aisling, Aissata
woman  Aissatou, Aiste, Aitana, Akiko, Akinyi, Akosua, Aksinya, Akua, Alana, Alannah, Alba, Albana, Albertina, Alejandra, Aleksandra
woman  Alena, Alenka, Alessandra, Alessia, Alexandra, Alexandria, Alia, Alice, Alicia, Aliki, Alina, Aline, Alisa, Alisha, Alison, Alissa
woman  Aliya, Aliza, Alizée, Alka, Alla, Allegra, Allison, Allyson, Alma, Almaz, Almudena, Althea, Alyona, Alyssa, Alzira, Amaia, Amalia
woman  Amalie, Amanda, Amandine, Amarachi, Amber, Amelia, Amena, Amina, Aminah, Aminata, Aminatou, Amira, Amna, Amparo, Amra, Amrita, Amy
woman  Amália, Amélie, Ana, Anabel, Anabela, Anahit, Anahí, Analyn, Anastasia, Anastasiia, Anastasija, Anastasiya, Anat, Anaïs, Anca
woman  Andreea, Andressa, Aneta, Anett, Anfisa, Angela, Angelica, Angeliki, Angelina, Angeline, Angelines, Angelique, Anggraini, Angharad
woman  Angélica, Aniela, Anila, Anita, Anja, Anjali, Anjana, Anke, Ankica, Ann, Anna, Annabel, Annabelle, Annalena, Annalisa, Annamaria
woman  Anne, Anne-Grete, Anne-Marie, Annegret, Anneke, Anneli, Anneliese, Annemarie, Annemiek, Annette, Anni-Frid, Annie, Annika, Anniken
woman  Annukka, Anouk, Anthi, Antigoni, Antje, Antoinette, Antonella, Antonia, Antonina, Antônia, Anupama, Anuradha, Anushka, Anyango
woman  Anzhelika, Anália, Aoife, Aparecida, Aparna, Apolline, Arabella, Araceli, Arancha, Arantxa, Arezoo, Argyro, Ariadna, Ariana
woman  Arianna, Arielle, Arjeta, Arlene, Armelle, Armine, Armita, Aroha, Arpine, Arta, Arundhati, Asala, Ascensión, Aseefa, Aseelah, Asel
woman  Asha, Ashleigh, Asifa, Asisat, Asli, Aslı, Asma, Asmaa, Assunta, Asta, Astrid, Asuka, Asunción, Asya, Atefeh, Athanasia, Athina
woman  Atieno, Atifete, Atsuko, Aude, Audrey, Augusta, Aurea, Aurela, Aurelia, Aurelie, Aurora, Aurore, Aurélie, Ausra, Ausrine, Austra
woman  Auxillia, Ava, Awa, Awino, Axelle, Ayako, Ayanna, Ayelet, Ayesha, Aylin, Ayse, Aysegul, Aysel, Aysun, Ayu, Ayumi, Ayşe, Ayşegül
woman  Azadeh, Azizah, Azra, Azucena, Azza, Aïcha, Bahareh, Baiba, Bakhtawar, Baleka, Balkisu, Balqis, Banu, Barbara, Barbora, Basma
woman  Batoul, Batya, Beata, Beate, Beatrice, Beatrix, Beatriz, Becky, Begoña, Belen, Belgin, Belinda, Bella, Belén, Benazir, Benedetta
woman  Benedikte, Benedita, Bente, Berfin, Berit, Beritan, Berivan, Berna, Bernadett, Bernadette, Bernice, Berta, Bertha, Bess, Beth
woman  Bethan, Bethany, Betsy, Bette, Bettina, Betty, Beulah, Beverley, Beverly, Beyonce, Beyoncé, Beyza, Bhavana, Bhavna, Bianca
woman  Bibisara, Biljana, Bilqis, Bilquis, Bineta, Bipasha, Birgit, Birgitta, Birgitte, Birna, Birtukan, Birute, Bjork, Björk, Blanca
woman  Blanche, Blandine, Blerta, Blythe, Bodil, Boglarka, Boguslawa, Bohdana, Bojana, Bonita, Bonnie, Bothaina, Bouthaina, Bozena, Bożena
woman  Božena, Bracha, Brandi, Branka, Breanna, Brenda, Briana, Brianna, Brid, Bridget, Bridgette, Brigid, Brigitte, Brinda, Britney
woman  Britta, Brittany, Bronislawa, Bronwen, Bronwyn, Brooke, Bruna, Brunhilde, Bríd, Burcu, Buse, Busisiwe, Buthaina, Bára, Bärbel
woman  Bérangère, Bérénice, Caitlin, Caitlyn, Callie, Camelia, Camila, Camilla, Canan, Candace, Candela, Candelaria, Candice, Caoimhe
woman  Capucine, Cara, Caridad, Carine, Carissa, Carla, Carlota, Carlotta, Carly, Carme, Carmela, Carmen, Carol, Carola, Carole, Carolina
woman  Caroline, Carolyn, Carrie, Carys, Cassandra, Cassie, Catalina, Catarina, Caterina, Catherine, Cathleen, Cathy, Catrin, Catriona
woman  Cayetana, Cecelia, Cecile, Cecilia, Cecily, Celeste, Celia, Celine, Ceren, Cerys, Chamari, Chana, Chandrika, Chantal, Charlene
woman  Charlotte, Charlène, Charmaine, Chaya, Chelsea, Cherie, Cheryl, Chiamaka, Chiara, Chidinma, Chieko, Chikako, Chimamanda, Chinwe
woman  Chioma, Chitra, Chloe, Chloé, Chloë, Chrissy, Christa, Christabel, Christel, Christelle, Christiane, Christina, Christine
woman  Chrysoula, Chunmei, Ciara, Cigdem, Cilia, Cindy, Cinzia, Citlalli, Claire, Clara, Clare, Clarice, Clarissa, Clarisse, Claudette
woman  Claudia, Claudine, Clementine, Clodagh, Clothilde, Clotilde, Cláudia, Clémence, Clémentine, Colette, Colleen, Conceição, Concepción
woman  Concetta, Concha, Conchita, Condoleezza, Connie, Constance, Consuelo, Cora, Coralie, Corazon, Cordelia, Coretta, Corina, Corinne
woman  Cornelia, Cressida, Crina, Cristiana, Cristina, Crystal, Csilla, Cynthia, Cármen, Cécile, Céline, Dace, Dafna, Dafne, Dagmar
woman  Dagnija, Dagny, Daiga, Daisy, Daiva, Dalal, Dalia, Dalva, Dalya, Dambisa, Danica, Daniela, Daniella, Danielle, Danuta, Danute
woman  Daphna, Daphne, Daria, Dariga, Dariya, Darla, Darlene, Darya, Dawn, Deanna, Deb, Debbie, Debora, Deborah, Debra, Deepa, Deepika
woman  Defne, Deirdre, Delcy, Delfina, Delia, Delilah, Della, Delores, Delphine, Demet, Denisa, Denise, Derartu, Desanka, Desislava
woman  Despina, Destiny, Devika, Devorah, Dewi, Diah, Diana, Diane, Dianna, Dianne, Didem, Dijana, Dilara, Dilek, Dilma, Dilrukshi
woman  Dimitra, Dina, Dinah, Dinara, Dineo, Divya, Diyah, Djamila, Doaa, Dolly, Dolores, Dominika, Donata, Donatella, Dongmei, Donika
woman  Donna, Dora, Doreen, Doris, Dorit, Dorota, Dorothea, Dorothee, Dorothy, Dorottya, Doruntina, Dragana, Drita, Droupadi, Duaa
woman  Dubravka, Dulce, Dulcie, Dutee, Dvora, Débora, Ebba, Ebony, Ebru, Ecaterina, Ece, Eda, Edeltraud, Edie, Edite, Edith, Edna, Edona
woman  Edwige, Edwina, Eeva, Effie, Efrat, Eftychia, Efua, Eglantine, Egle, Eiko, Eileen, Eilidh, Eimear, Einat, Eirini, Ekaterina, Ekta
woman  Elaheh, Elaine, Eleanor, Eleanora, Eleftheria, Elena, Eleni, Eleonora, Eleri, Elettra, Elfi, Elfriede, Elham, Eliana, Eliane, Elif
woman  Elin, Elina, Elira, Elis, Elisa, Elisabet, Elisabeth, Elisabetta, Elise, Eliza, Elizabeth, Eliška, Elke, Ella, Ellen, Elli, Ellie
woman  Elnaz, Elodia, Elodie, Eloise, Elpida, Elsa, Elsie, Elspeth, Eluned, Elva, Elvira, Elza, Elzbieta, Elżbieta, Emanuela, Emel, Emese
woman  Emiko, Emilia, Emilie, Emily, Emina, Emine, Emma, Emmanuelle, Encarna, Encarnación, Enid, Eniko, Enikő, Enrica, Enriqueta, Enza
woman  Epainette, Erica, Erika, Eriko, Erin, Erlinda, Erma, Erminia, Erna, Ernesta, Ernestine, Ersi, Erzsebet, Erzsébet, Eréndira, Esme
woman  Esmeralda, Esperanza, Esra, Estefania, Estefanía, Estela, Estelle, Ester, Esther, Estrelita, Estrella, Eszter, Eteri, Ethel, Etsuko
woman  Etta, Eudora, Eugenia, Eugenie, Eugénie, Eulalia, Eun-hye, Eun-ju, Eun-kyung, Eunice, Eva, Eva-Maria, Evangelia, Evangeline
woman  Evanthia, Evdokia, Eve, Evelyn, Evelyne, Evgenia, Evgeniya, Evie, Evika, Evita, Ewa, Fabiana, Fabienne, Fabiola, Fadia, Fadime
woman  Fadwa, Faezeh, Fahmida, Faina, Fairouz, Faith, Faiza, Fanny, Farahnaz, Farangis, Fariba, Farida, Farideh, Farzana, Farzaneh
woman  Fatemeh, Faten, Fatiha, Fatima, Fatimah, Fatma, Fatou, Fatoumata, Fatuma, Fauzia, Fawzia, Fawziya, Fay, Faye, Fayrouz, Federica
woman  Fehmida, Feleknas, Felicia, Felicity, Femke, Feride, Fern, Fernanda, Feruza, Feryal, Ffion, Figen, Filiz, Filomena, Fiona
woman  Fionnuala, Fiorella, Fiorenza, Fitri, Fitria, Flaminia, Flavia, Fleur, Flora, Florence, Florencia, Florentina, Flutura, Flávia
woman  Fofi, Folake, Folasade, Forough, Fotini, Fowzia, Franca, Frances, Francesca, Francine, Francisca, Francoise, Franziska, Françoise
woman  Frauke, Freda, Freja, Freya, Friba, Frida, Frieda, Friederike, Frédérique, Fulya, Fumiko, Funda, Funmi, Funmilayo, Fusako, Fátima
woman  Gabriela, Gabriella, Gabrielle, Gaia, Galina, Galit, Gamze, Garbiñe, Gauri, Gayane, Gayatri, Gaynor, Gaëlle, Geeta, Geetha, Gemma
woman  Genevieve, Geneviève, Genzebe, Georgeta, Georgette, Georgia, Georgiana, Georgina, Geraldine, Gerda, Gerlinde, Gertrud, Gertrude
woman  Gesine, Geula, Geun-hye, Ghada, Ghaniya, Ghazala, Ghislaine, Giacinta, Gianna, Giedre, Gila, Gillian, Gina, Ginette, Ginny, Gintare
woman  Giorgia, Giovana, Giovanna, Girlie, Gisela, Gisele, Giselle, Gisèle, Gita, Giulia, Giuliana, Giuseppina, Gizem, Gladys, Gleisi
woman  Glenda, Glenys, Gloria, Glynis, Godelieve, Golda, Golnaz, Golshifteh, Gonca, Gordana, Grace, Graciela, Grainne, Graziana, Graziella
woman  Grazina, Grazyna, Graça, Grażyna, Greta, Gretchen, Grete, Grethe, Griet, Griselda, Gro, Gráinne, Gudaf, Gudny, Gudrun, Gugu, Guilan
woman  Guillermina, Guinevere, Guiying, Guizhen, Gulay, Gulbahar, Gulben, Gulcin, Gulden, Gulfem, Gulistan, Gulizar, Gulnara, Gulnaz
woman  Gulnora, Gulnur, Gulsah, Gulsen, Gulsum, Gulten, Gunel, Gunhild, Gunilla, Gunnhild, Guri, Guzel, Guðrún, Gwen, Gwendolen, Gwendolyn
woman  Gwyneth, Gülsen, Gülten, Habiba, Hacer, Hadas, Hadassah, Hadeel, Hadil, Hadiza, Hafsa, Hafsat, Hagit, Hajar, Hala, Haleema, Haleh
woman  Halide, Halima, Halimah, Halimatou, Halina, Halla, Halyna, Hanadi, Hanako, Hanan, Handan, Hande, Haneen, Hanieh, Hannah, Hanne
woman  Hanneke, Hannelore, Harini, Harriet, Haruka, Haruko, Hasina, Hasmik, Hatice, Hatidza, Hattie, Hauwa, Havva, Hawa, Haya, Hayley
woman  Hazel, Heather, Heba, Hebe, Hedda, Hedvika, Hedwig, Hege, Heidemarie, Heidi, Heike, Helen, Helena, Helene, Helga, Heli, Helle
woman  Heloisa, Heloísa, Hema, Hengameh, Henrietta, Henriette, Herawati, Herminia, Hermione, Hertha, Hester, Hevrin, Hiba, Hideko, Hidilyn
woman  Hilda, Hilde, Hildegard, Hildur, Hilkka, Hiltrud, Hina, Hinemoa, Hira, Hiroko, Hirut, Hisako, Hisila, Hitomi, Hoda, Hodan, Holly
woman  Homa, Hongmei, Hope, Hortense, Hortensia, Houda, Hrafnhildur, Hripsime, Huda, Huguette, Hulya, Humaira, Hurrem, Hye-kyung, Hye-won
woman  Héloïse, Hélène, Hülya, Ida, Idit, Ieva, Ifeoma, Ifeyinwa, Ifrah, Ijeoma, Ikuko, Ilana, Ilaria, Ilda, Ildiko, Ildikó, Ileana
woman  Iliana, Ilinca, Ilka, Ilknur, Ilona, Ilse, Ilze, Imee, Imelda, Imke, Immacolata, Imogen, Ina, Inas, Inbal, Indah, Indira, Indrani
woman  Ineke, Ines, Inese, Ing-wen, Inga, Ingeborg, Inger, Ingibjörg, Ingrid, Ingrida, Ingvild, Inmaculada, Inna, Inès, Inés, Ioana
woman  Ioanna, Iona, Ipek, Irena, Irene, Irina, Irini, Iris, Irit, Irja, Irma, Irmgard, Iryna, Isabel, Isabella, Isabelle, Isatou, Isaura
woman  Ishita, Isla, Isobel, Isolde, Israa, Itzel, Itziar, Ivana, Ivanka, Ivanna, Iveta, Ivete, Ivona, Ivone, Ivonne, Ivy, Iwona, Izabela
woman  Jacinda, Jacinta, Jackelyn, Jacqueline, Jacquelyn, Jacqui, Jadranka, Jadwiga, Jahana, Jamila, Jana, Janaína, Jandira, Jane, Janelle
woman  Janet, Janette, Janice, Janina, Janine, Jarmila, Jaroslava, Jasmina, Jasmine, Jawaher, Jayalalitha, Jayalalithaa, Jayanthi, Jayne
woman  Jeane, Jeanette, Jeanine, Jeanne, Jeannette, Jeannie, Jeannine, Jelena, Jemima, Jemma, Jenna, Jenni, Jennie, Jennifer, Jenny, Jeri
woman  Jessica, Jhulan, Jihan, Jill, Jillian, Jimena, Jina, Jinky, Jitka, Jiřina, Joana, Joann, Joanna, Joanne, Jodi, Jodie, Joelle
woman  Johanna, Joice, Jolanda, Jolanta, Jonna, Josefa, Josefina, Josephine, Josette, Josiane, Josie, Josina, Josée, Joséphine, Joumana
woman  Jovana, Joy, Joyce, Jozefina, Joëlle, Juana, Juanita, Judi, Judit, Judith, Judy, Julia, Juliana, Julianne, Julie, Juliet, Julieta
woman  Juliette, Julita, Jumana, Junko, Jurgita, Jussara, Justine, Justyna, Jusztina, Jutta, Jytte, Jóhanna, Jūratė, Kaarina, Kadiatou
woman  Kadidiatou, Kaia, Kaisa, Kaitlin, Kaitlyn, Kaja, Kajal, Kalliope, Kalliopi, Kalpana, Kamala, Kamila, Kanako, Kaori, Kara, Kareena
woman  Karen, Karianne, Karima, Karin, Karina, Karine, Karisma, Karla, Karola, Karolina, Karoline, Karolína, Kartika, Kartini, Kat
woman  Katalin, Katarina, Katarzyna, Katayoun, Kate, Katelyn, Katerina, Kateryna, Katharina, Katharine, Katherine, Kathleen, Kathrin
woman  Kathryn, Kathy, Katie, Katja, Katri, Katrin, Katrina, Katrín, Katy, Kavita, Kavitha, Kawthar, Kay, Kayla, Kayleigh, Kayoko
woman  Kazimiera, Kazuko, Keiko, Keira, Keisha, Kellie, Kellyanne, Kemi, Kendra, Keneiloe, Keren, Keri, Kerri, Kersti, Kerstin, Ketanji
woman  Ketevan, Kezia, Khadija, Khadijah, Khadijatou, Khady, Khairiya, Khaleda, Khalida, Khatia, Khawla, Khofifah, Khulood, Kiera
woman  Kimberley, Kimberly, Kimia, Kimiko, Kinga, Kira, Kirsi, Kirsten, Kirsti, Kirstie, Kirstjen, Kirsty, Kitty, Kiyoko, Klara, Klavdia
woman  Kolinda, Konstantina, Krista, Kristalina, Kristen, Kristi, Kristin, Kristina, Kristine, Kristyna, Kristín, Kristýna, Krisztina
woman  Kriti, Krystyna, Ksenia, Ksenija, Kseniya, Kulsoom, Kumiko, Kunigunde, Kuniko, Kusum, Kusumawati, Květa, Kyla, Kylie, Kyoko
woman  Kyriaki, Kyrsten, Kyung-ja, Kyung-sook, Kyung-wha, LaToya, Lacey, Ladan, Laetitia, Laia, Laila, Laima, Laimdota, Lale, Laleh
woman  Lalita, Lalitha, Lamia, Lamis, Lamya, Lana, Lara, Larisa, Larissa, Lata, Latasha, Latha, Latifa, Latisha, Latoya, Laura, Laure
woman  Lauren, Laurette, Lavinia, Layla, Laëtitia, Lea, Leah, Leanne, Ledina, Leeba, Leela, Leena, Leila, Leire, Lejla, Lela, Lena, Lene
woman  Leni, Lenka, Lenora, Leona, Leonor, Leonora, Lesia, Lestari, Lesya, Letesenbet, Leticia, Letitia, Letizia, Letty, Letícia, Lexi
woman  Leyla, Leymah, Lia, Liat, Libby, Libuše, Lidewij, Lidia, Lidiya, Lieke, Liesbeth, Liesel, Lieselotte, Lieve, Ligaya, Ligia, Ligita
woman  Liina, Liis, Liisa, Lijuan, Lila, Lilia, Lilian, Liliana, Liliane, Liliya, Lillian, Lillie, Lily, Limor, Lina, Linda, Lindita
woman  Lindiwe, Lindy, Linette, Linnea, Linnéa, Lisa, Lisbeth, Lise, Liselotte, Litia, Liv, Liz, Liza, Lizzie, Lizzy, Ljiljana, Ljubica
woman  Loida, Lois, Lola, Lolita, Lone, Loredana, Lorella, Lorena, Lorenza, Loreta, Loretta, Lori, Lorna, Lorraine, Lotta, Lotte, Lottie
woman  Loubna, Louisa, Louise, Louisette, Loujain, Lourdes, Lowri, Luanne, Lubna, Lucette, Lucia, Luciana, Lucie, Lucienne, Lucille
woman  Lucinda, Lucrecia, Lucretia, Lucrezia, Lucy, Lucía, Ludivine, Ludmila, Ludovica, Ludwika, Luisa, Luise, Luiza, Lujain, Lulu
woman  Luminita, Lupita, Lurdes, Lusine, Luz, Luzviminda, Luíza, Lydia, Lynda, Lynette, Lynne, Lyubov, Lyudmila, Léa, Léonie, Lídia, Lígia
woman  Maarit, Maarja, Mabel, Macarena, Machiko, Madawi, Maddalena, Maddie, Madeleine, Madeline, Madge, Madhubala, Madhuri, Madina, Mae
woman  Maeve, Mafalda, Magali, Magda, Magdalena, Maggie, Maha, Mahboubeh, Mahira, Mahnaz, Mahnoor, Mahsa, Mahtab, Mahua, Mahvash, Maia
woman  Maie, Maiken, Maiko, Maimouna, Maimunah, Mair, Mairead, Mairi, Maite, Maj-Britt, Maja, Majida, Majlinda, Makeda, Makhosazana
woman  Malala, Malalai, Malena, Malgorzata, Malia, Malika, Malin, Malini, Malka, Mallory, Mamata, Mamphela, Manal, Manana, Manca, Mandy
woman  Maneka, Manika, Manisha, Manjula, Manoela, Manon, Manuela, Mara, Marama, Marcela, Marcella, Marcia, Mareike, Maren, Margaret
woman  Margareta, Margarete, Margaretha, Margarethe, Margarita, Margaux, Margery, Margherita, Margie, Margot, Margrethe, Margriet
woman  Marguerite, Mari, Maria, Mariagrazia, Mariah, Mariam, Mariama, Mariana, Mariangela, Marianne, Maribel, Maricar, Maricarmen, Maricel
woman  Maricela, Maricris, Marie, Marie-Claude, Marie-France, Marie-Louise, Marieke, Mariela, Mariella, Marielle, Marietta, Mariia, Marija
woman  Marijke, Marika, Mariko, Marilena, Marilia, Marilou, Marilyn, Marina, Marine, Marinella, Marisa, Marisela, Marisol, Marissa
woman  Maristella, Marit, Marites, Maritza, Marivic, Mariya, Mariza, Marjane, Marjatta, Marjorie, Marju, Marketta, Markéta, Marla, Marleen
woman  Marlene, Marlies, Marloes, Marlène, Marsha, Marta, Martha, Marthe, Martina, Martine, Marwa, Mary, Mary-Ann, Maryam, Maryla, Maryna
woman  Maryse, Maryvonne, Marzieh, Marziyeh, María, Marília, Masako, Masechele, Masoumeh, Massouda, Massoumeh, Mathilde, Matilda, Matilde
woman  Maud, Maude, Maura, Maureen, Mavis, Mavluda, Maxima, Maxine, May, Maya, Mayawati, Maymuna, Mayra, Maysa, Maysoon, Mayumi, Mazie
woman  Małgorzata, Maša, Mbali, Mechthild, Medea, Medha, Meena, Meenakshi, Meera, Meg, Megan, Megawati, Megha, Meghan, Megumi, Mehbooba
woman  Mehrangiz, Mehriban, Mei-ling, Meijuan, Meili, Meiling, Meirav, Melania, Melanie, Melek, Melike, Melina, Melinda, Melissa, Melitta
woman  Melody, Meltem, Menaka, Menna, Meral, Merav, Mercedes, Mereana, Meredith, Merete, Merima, Meritxell, Merja, Merlita, Merve, Metiria
woman  Mette, Mevlida, Mhairi, Mi-ja, Mi-kyung, Mi-ran, Mi-sook, Mia, Micaela, Michaela, Michela, Micheline, Michelle, Michiko, Michèle
woman  Mieke, Mieko, Mihaela, Miho, Mihrigul, Milagros, Milda, Mildred, Milena, Milica, Millicent, Millie, Mimi, Mimoza, Mindy, Minerva
woman  Minna, Minnie, Minoo, Mioara, Miranda, Mireia, Mireille, Mirela, Mireya, Miri, Miria, Miriam, Mirja, Mirjam, Mirjana, Miroslava
woman  Mirosława, Missy, Misty, Mithali, Mitra, Mitsuko, Miuccia, Miyako, Miyuki, Moana, Moeko, Moira, Mojca, Mollie, Molly, Momoko, Mona
woman  Monica, Monika, Monique, Montserrat, Morag, Morgane, Motoko, Mouna, Mridula, Mrinalini, Mualla, Muazzez, Muge, Mujde, Mukaddes
woman  Mukhtaran, Muna, Munira, Muriel, Muthoni, Myfanwy, Mylène, Myra, Myriam, Myrna, Myroslava, Myrtle, Myung-sook, Máiréad, Márcia
woman  Máxima, Märta, Mélanie, Mélissa, Mónica, Mônica, Naama, Nabila, Nada, Nadezhda, Nadia, Nadine, Nadira, Nadiya, Nadja, Nadège
woman  Nafisa, Naglaa, Nahla, Naima, Naisula, Najat, Najla, Najwa, Nalan, Naledi, Nalini, Namrata, Nanaia, Nanako, Nancy, Nandini
woman  Nandipha, Nandita, Nanette, Nanna, Naoko, Naomi, Narges, Nargess, Nargis, Nargiza, Nasreen, Nasrin, Nastya, Natacha, Natalia
woman  Natalie, Nataliia, Nataliya, Natalya, Natasa, Natasha, Nataša, Nathalie, Natsuko, Nawal, Nawel, Nayanthara, Nayla, Nazanin, Nazli
woman  Nazlı, Nazneen, Nebahat, Nechama, Neelie, Neena, Neha, Neide, Nelisiwe, Nell, Nellie, Nenita, Nerea, Neringa, Nerissa, Nerys
woman  Neslihan, Nesma, Nesrin, Nettie, Neus, Nevena, Nezha, Ngaire, Ngozi, Nia, Niamh, Nichola, Nichole, Nicole, Nicoletta, Nicolette
woman  Nieves, Nigar, Nigella, Nighat, Nijole, Niki, Nikki, Nilay, Nilgun, Nilofar, Niloufar, Nilufar, Nilufer, Nina, Ningsih, Nirmala
woman  Nirosha, Nirupama, Nishtiman, Nisreen, Nita, Nitza, Nivedita, Nives, Njeri, Nkechi, Nkosazana, Nneka, Nnenna, Nobuko, Noelia
woman  Noelle, Noemi, Noga, Noha, Nohemí, Nokuthula, Noluthando, Nomathemba, Nombulelo, Nomfundo, Nompumelelo, Nomvula, Nomzamo
woman  Nonhlanhla, Nonkululeko, Noora, Noorjahan, Nooshin, Nora, Norah, Noraini, Noreen, Norhayati, Noriko, Norma, Nosipho, Nouf, Noura
woman  Novita, Nozipho, Noémie, Nthabiseng, Ntombi, Ntombikayise, Ntombizodwa, Nuala, Nuha, Nune, Nunzia, Nuray, Nurcan, Nurhaliza
woman  Nurhayati, Nuria, Nurit, Nurten, Nyambura, Nydia, Nyokabi, Nélida, Núria, Oana, Obiageli, Octavia, Océane, Oddny, Odette, Odile
woman  Ofelia, Ofra, Oksana, Olajumoke, Oleksandra, Olena, Olga, Olha, Olinda, Olive, Olivera, Olivia, Oliwia, Olufunmilayo, Olwen, Omaima
woman  Omolara, Omotola, Omowunmi, Onsari, Oona, Oonagh, Opal, Ophelia, Oprah, Orietta, Orit, Orla, Orlagh, Orly, Orna, Ornella, Orsolya
woman  Osnat, Otilia, Ottavia, Oumou, Ourania, Outi, Oyinkansola, Ozge, Ozlem, Padma, Padmini, Paetongtarn, Paige, Paivi, Palesa, Pallavi
woman  Palmira, Paloma, Pam, Pamela, Panagiota, Pansy, Paola, Paraskevi, Pardis, Parisa, Parvaneh, Parvati, Pascale, Patience, Patricia
woman  Patrizia, Patrycja, Patrícia, Patti, Patty, Paula, Paulette, Paulina, Pauline, Pavla, Pearl, Pegah, Peggy, Pelin, Penda, Penelope
woman  Penny, Penélope, Perihan, Perla, Perlita, Pernille, Perrine, Persefoni, Pervin, Pesia, Petra, Petrona, Petula, Petya, Philippa
woman  Phillipa, Philomena, Phoebe, Phyllis, Pia, Piedad, Pierina, Pilar, Pinar, Pippa, Piret, Pirjo, Pirkko, Piroska, Pnina, Pojaman
woman  Polina, Polly, Pooja, Poonam, Popi, Poppy, Portia, Pouran, Pramila, Praskovia, Pratibha, Preeti, Preity, Prerna, Primrose, Priscila
woman  Priscilla, Priya, Priyanka, Prudence, Prunella, Puan, Puleng, Purnima, Päivi, Pénélope, Pınar, Qandeel, Rabab, Rabia, Rachael
woman  Rachel, Rachida, Rachmawati, Radhika, Radka, Radmila, Rafaela, Raffaella, Rafidah, Raghad, Raghda, Ragini, Ragnhild, Rahayu
woman  Raheela, Rahila, Rahmatu, Rahmawati, Raija, Raisa, Rajeshwari, Rajkumari, Rakhshanda, Ralitsa, Raluca, Ramata, Ramatoulaye, Ramona
woman  Ramune, Randa, Raneem, Rania, Raquel, Rasha, Rashida, Rashmi, Ratna, Rawan, Rawda, Rawya, Raymonde, Razia, Rebeca, Rebecca, Rebekah
woman  Rebiya, Reem, Regina, Reham, Rehana, Reiko, Reka, Rekha, Remedios, Renata, Renate, Renee, Renske, Renu, Renuka, Renée, Retno
woman  Revathi, Reyhan, Reyhaneh, Rhian, Rhiannon, Rhoda, Rhonda, Ricarda, Richa, Rieko, Rigoberta, Rihanna, Riikka, Riina, Rim, Rima
woman  Rimma, Rina, Rini, Risa, Risako, Risma, Rita, Ritsuko, Ritt, Ritu, Ritva, Rivka, Roberta, Rochelle, Rocio, Rocío, Rodica, Roisin
woman  Rojda, Rojin, Rokhaya, Rokia, Rola, Rolande, Romane, Romy, Ronda, Ronit, Ronja, Ronke, Roopa, Roqia, Rosa, Rosalba, Rosalia
woman  Rosalie, Rosalina, Rosalind, Rosalinda, Rosalyn, Rosalía, Rosamund, Rosana, Rosanna, Rosanne, Rosaria, Rosaura, Rose, Roseana
woman  Roseanne, Rosella, Roselyne, Rosemarie, Rosemary, Rosie, Rosine, Rosinha, Rosita, Rosmah, Rossana, Rossella, Roswitha, Rosy
woman  Rosângela, Rouba, Roula, Rovena, Rowena, Roxana, Roxanne, Roya, Roza, Ruba, Rubina, Ruby, Ruchira, Rufina, Ruhama, Rukhsana
woman  Rukmini, Rula, Rumiko, Rumyana, Runak, Ruqayya, Ruslana, Rusudan, Ruta, Ruth, Ruti, Ruxandra, Ruzanna, Ruzena, Ruzica, Ryoko
woman  Régine, Réka, Róisín, Rūta, Saadet, Saara, Sabeen, Sabiha, Sabina, Sabine, Sabrina, Sachiko, Sadako, Sade, Sadhana, Sadia, Sadie
woman  Safia, Safiya, Safoora, Sahar, Sahle-Work, Sahra, Saida, Saima, Saina, Sajida, Sakina, Sakine, Sakshi, Sakura, Salha, Salimata
woman  Sally, Salma, Salmah, Salome, Salomé, Salwa, Samaneh, Samantha, Samia, Samina, Samira, Sana, Sanaa, Sanae, Sanaz, Sanda, Sandhya
woman  Sandra, Sandrine, Sangeeta, Sania, Sanita, Sanja, Sanjana, Sanna, Sanne, Saoirse, Saori, Sapana, Sara, Sarafina, Sarah, Saranda
woman  Sarina, Sarit, Sarita, Sarmite, Sarojini, Saskia, Satoko, Satu, Saule, Savita, Savitri, Savka, Sawako, Sawsan, Sayaka, Sayragul
woman  Sayuri, Saïda, Sebnem, Seda, Sedef, Seema, Segolene, Seija, Seiko, Selamawit, Selena, Selina, Selma, Sema, Semra, Senait, Senga
woman  Sepideh, Serap, Serena, Setareh, Setsuko, Sevda, Sevgi, Sevil, Sevim, Sevinc, Sevinj, Shabana, Shabnam, Shaghayegh, Shagufta, Shahd
woman  Shahidah, Shahira, Shahla, Shahnaz, Shahrzad, Shaima, Shaimaa, Shaista, Shalini, Shamima, Shania, Shanice, Shaniqua, Shaparak
woman  Sharmeen, Sharmila, Sharon, Shauna, Shazia, Sheela, Sheema, Sheena, Shefali, Shehla, Sheila, Shelley, Shereen, Sheri, Sherine
woman  Shermeen, Sherri, Sheryl, Shilan, Shilpa, Shiori, Shira, Shirani, Shireen, Shirin, Shirley, Shizuka, Shizuko, Shlomit, Shobha
woman  Shohreh, Shoko, Shona, Shonda, Shoshana, Shpresa, Shraddha, Shreya, Shruti, Shujuan, Shukria, Shulamit, Shushan, Shuzhen, Shweta
woman  Sian, Sibel, Sibongile, Sidika, Sidonie, Sieglinde, Sienna, Sigal, Signe, Sigourney, Sigrid, Sigrun, Sigríður, Siham, Siiri, Silje
woman  Silke, Silvana, Silvia, Sima, Simin, Simona, Sinead, Sinéad, Siobhan, Siobhán, Siphokazi, Siranush, Sirikit, Sirimavo, Sirindhorn
woman  Sirpa, Sissel, Siti, Siv, Siw, Sizani, Siân, Sjoukje, Slavica, Smadar, Smaranda, Smilja, Smita, Smitha, Smriti, Sneha, Snezana
woman  Snezhana, Snjezana, Sofia, Sofie, Sofya, Sofía, Soheila, Sol-ju, Solange, Soledad, Solenne, Solomiya, Solveig, Solvita, Solène
woman  Sonakshi, Sonali, Sondos, Sondra, Sonia, Sonja, Sonsoles, Sonya, Sook-ja, Soon-ja, Sophia, Sophie, Sorana, Soraya, Sorcha, Sotiria
woman  Souad, Soudabeh, Souha, Specioza, Sridevi, Stamatia, Stanislava, Stavroula, Stefania, Steffi, Stefka, Steliana, Stella, Stephanie
woman  Stephenie, Stina, Stine, Stojanka, Stéphanie, Suchitra, Sudabeh, Sudha, Sue, Sughra, Suha, Suhair, Suheyla, Sujata, Sukmawati
woman  Sulastri, Sule, Sulochana, Sumaira, Sumarni, Sumaya, Sumiko, Sumiyati, Sunetra, Sunita, Sunniva, Supriya, Surbhi, Susan, Susana
woman  Susanna, Susannah, Susanne, Sushma, Sushmita, Susie, Susilawati, Suvi, Suzanna, Suzanne, Suzette, Suzi, Suzy, Svanhild, Svenja
woman  Svetlana, Sviatlana, Svitlana, Swapna, Swara, Swarna, Swati, Swetlana, Sybil, Sybille, Sylvi, Sylvia, Sylvie, Sylwia, Szilvia
woman  Ségolène, Séverine, Sônia, Taapsee, Tabitha, Taghreed, Tahani, Tahereh, Tahmina, Tahmineh, Taina, Taisia, Takako, Tamar, Tamara
woman  Tamayo, Tamera, Tamika, Tamiko, Tammy, Tamsin, Tania, Tanisha, Tanja, Tansu, Tanuja, Tanushree, Tanya, Tara, Taraneh, Tarja
woman  Taslima, Tatiana, Tatyana, Tawakkol, Tawakkul, Tawana, Teesta, Tehila, Tehmina, Telma, Teodora, Teofila, Teresa, Teresita, Tereza
woman  Teri, Terri, Teruko, Tessa, Tetiana, Tetyana, Teuta, Thais, Thaleia, Thalía, Thandeka, Thandiwe, Thaís, Thea, Theano, Thelma
woman  Theodora, Theresa, Therese, Theresia, Thokozile, Thomasina, Thora, Thérèse, Tiffany, Tigist, Tihana, Tiina, Tijana, Timea, Tina
woman  Tinatin, Tiril, Tirunesh, Tirza, Titiek, Titilayo, Tiwa, Tiziana, Tokiko, Tomasa, Tomoko, Tomomi, Tonje, Tonya, Torill, Toshiko
woman  Tove, Tracey, Tracie, Traudl, Traute, Tricia, Triin, Trina, Trine, Trisha, Trudy, Truus, Tsitsi, Tsuneko, Tsvetana, Tuba, Tugba
woman  Tuija, Tulay, Tulin, Turid, Turkan, Tursunay, Tuti, Tuula, Tuulikki, Tuva, Twyla, Tyra, Tytti, Tzipi, Tzipora, Tábata, Tânia, Tímea
woman  Tülay, Türkan, Ugochi, Uju, Ulana, Ulla, Ulrika, Ulrike, Ulyana, Umaima, Una, Urmila, Ursel, Ursula, Urszula, Urvashi, Urve, Urška
woman  Uschi, Usha, Ute, Vaida, Vaira, Vaishali, Valbona, Valentina, Valeria, Valerie, Valéria, Valérie, Vanda, Vandana, Vanesa, Vanessa
woman  Vanna, Varda, Varduhi, Varvara, Vasanthi, Vasiliki, Vasilisa, Vassiliki, Vasundhara, Velma, Velta, Venetia, Vera, Vered, Verena
woman  Verity, Verna, Veronica, Veronika, Veronique, Verónica, Vesna, Vibeke, Vicki, Vickie, Vicky, Victoire, Victoria, Vida, Vidya
woman  Vigdis, Vigdís, Vijayalakshmi, Viktoria, Viktoriia, Viktorija, Viktoriya, Vilija, Vilma, Vimala, Vincenza, Vinita, Viola, Violaine
woman  Violet, Violeta, Violette, Viorica, Virginia, Virginie, Virna, Virpi, Vittoria, Viviana, Viviane, Vivienne, Viyan, Vjosa, Vlasta
woman  Vlora, Vrinda, Vânia, Véronique, Wadad, Wairimu, Waithera, Walburga, Waltraud, Wambui, Wanda, Wangari, Wanjiku, Wanjiru, Wati
woman  Wazhma, Wendy, Weronika, Whitney, Widad, Wided, Wiebke, Wieslawa, Wijdan, Wilhelmina, Wilhelmine, Wilma, Winifred, Winnie, Winona
woman  Wioletta, Wislawa, Wisława, Worknesh, Wulan, Wulandari, Xanthe, Xenia, Xiaomei, Ximena, Xiomara, Xiujuan, Xiulan, Xiumei, Xiuying
woman  Xiuzhen, Xóchitl, Yaa, Yadira, Yael, Yaffa, Yajaira, Yamileth, Yamini, Yana, Yaneth, Yanira, Yanti, Yara, Yaroslava, Yaryna
woman  Yasemin, Yasmeen, Yasmin, Yasmine, Yasuko, Yayoi, Yeganeh, Yehudit, Yekaterina, Yelena, Yemisi, Yenny, Yesenia, Yetunde, Yevgenia
woman  Yevgeniya, Yewande, Yildiz, Yingluck, Ylva, Yo-jong, Yocheved, Yoko, Yolanda, Yolande, Yordanka, Yoriko, Yoshiko, Yosra, Young-ja
woman  Yuka, Yukari, Yukiko, Yuko, Yulia, Yuliana, Yulianti, Yuliia, Yuliya, Yumi, Yumiko, Yuridia, Yuriko, Yusra, Yvette, Yvonne, Zabel
woman  Zahava, Zahia, Zahida, Zahra, Zainab, Zainabu, Zakia, Zaleha, Zanda, Zanele, Zara, Zarah, Zarifa, Zarina, Zarmina, Zaruhi, Zaynab
woman  Zdenka, Zdeňka, Zeenat, Zehava, Zehra, Zeinab, Zelda, Zeliha, Zeljka, Zena, Zenani, Zerrin, Zeynab, Zeynep, Zhanar, Zhanna, Zhila
woman  Zilan, Zilda, Zinaida, Zindzi, Zineb, Zintle, Zipporah, Ziva, Zivile, Ziyanda, Zlatka, Zodwa, Zoe, Zofia, Zohra, Zohreh, Zoi
woman  Zoleka, Zoraida, Zorica, Zoubida, Zoulikha, Zoya, Zoé, Zoë, Zrinka, Zsofia, Zsuzsanna, Zsófia, Zubaida, Zubeyde, Zuhal, Zulaihat
woman  Zulaikha, Zulema, Zulfiya, Zulma, Zulmira, Zumrat, Zuraidah, Zuzana, Zuzanna, Zyta, Zélia, Ágnes, Ásdís, Åsa, Åse, Çiğdem, Édith
woman  Élisabeth, Élise, Élodie, Élyse, Éléonore, Özlem, Úrsula, Špela, Šárka, Željka, Živilė

# --- given names of men
man  Aad, Aaron, Abass, Abba, Abbas, Abd, Abdalla, Abdallah, Abdel, Abdelaziz, Abdelbaset, Abdelfattah, Abdelhak, Abdelhakim, Abdelhamid
man  Abdelilah, Abdelkader, Abdelkarim, Abdelkrim, Abdellatif, Abdelmadjid, Abdelmalek, Abdelouahed, Abdelrahman, Abderrahmane, Abdi
man  Abdihakim, Abdikarim, Abdirahman, Abdiweli, Abdollah, Abdolreza, Abdou, Abdoulaye, Abdoulie, Abdourahmane, Abdul, Abdulai, Abdulaziz
man  Abdulhamid, Abdulhamit, Abdulkadir, Abdulla, Abdullah, Abdullahi, Abdullatif, Abdullo, Abdulmalik, Abdulrahman, Abdulsalam
man  Abdurrahman, Abebe, Abel, Abelardo, Abhijit, Abhinav, Abhishek, Abhisit, Abiy, Abolfazl, Abolhassan, Aboubacar, Aboubakar, Abraham
man  Abram, Abubakar, Abul, Abílio, Achille, Achilleas, Achim, Achraf, Adalbert, Adalberto, Adam, Adamu, Adan, Adebayo, Adel, Adelino
man  Adelmo, Adem, Ademir, Aden, Adewale, Adhemar, Adil, Aditya, Adnan, Ado, Adolf, Adolfo, Adolphe, Adonis, Adrian, Adriano, Adrien
man  Adrián, Adán, Adílio, Afonso, Aftab, Agim, Agostinho, Agostino, Agus, Agustin, Agustín, Aharon, Ahmad, Ahmed, Ahmet, Ahsan, Aidan
man  Aiden, Aigars, Aime, Aitor, Aitzaz, Aivars, Ajay, Ajit, Ajmal, Akash, Akbar, Akhilesh, Akhmad, Akhmed, Akhtar, Akihiko, Akihito, Akin
man  Akinwumi, Akira, Akis, Akos, Akram, Aksel, Akshay, Al, Alaa, Alain, Alan, Alar, Alasdair, Alassane, Alastair, Alberico, Albert
man  Alberto, Albin, Albrecht, Albéric, Alceu, Alcide, Alcides, Aldair, Alden, Aldo, Alec, Alejandro, Alejo, Alekos, Aleksandar
man  Aleksander, Aleksandr, Aleksei, Aleksey, Alessandro, Alessio, Alex, Alexander, Alexandre, Alexandros, Alexandru, Alexei, Alexey, Aleš
man  Alf, Alfie, Alfons, Alfonso, Alfred, Alfredo, Algirdas, Ali, Alija, Aliko, Aliou, Alioune, Alireza, Alisher, Alistair, Allan, Allen
man  Almazbek, Alois, Aloizio, Alok, Aloys, Aloísio, Alp, Alparslan, Alpha, Alphonse, Altaf, Alun, Aluísio, Alvaro, Alvin, Amade, Amadeo
man  Amado, Amadou, Aman, Amar, Amartya, Amaury, Ambroise, Ambrose, Amedeo, Amer, Amien, Amilcare, Amin, Amine, Amintore, Aminu, Aminul
man  Amir, Amirhossein, Amit, Amitabh, Amjad, Ammar, Amnon, Amol, Amos, Amr, Amrullah, Amílcar, Anand, Anar, Anas, Anastasios, Anatole
man  Anatoli, Anatoliy, Anatoly, Ander, Anders, Anderson, Andika, Andoni, Andranik, Andras, Andre, Andreas, Andrei, Andrej, Andrejs
man  Andres, Andrew, Andrey, Andris, Andrius, Andriy, Andrus, Andrzej, András, André, Andrés, Andy, Aneurin, Angel, Angelo, Angus, Anibal
man  Anies, Anil, Anirudh, Anis, Anisul, Ankit, Ankur, Anselm, Anselmo, Antanas, Ante, Anthony, Antoine, Anton, Antonello, Antoni, Antonin
man  Antonio, Antonios, Antonis, Antony, Antti, António, Antônio, Anupam, Anura, Anurag, Anwar, Anwarul, Aníbal, Apolinar, Apostolos, Ara
man  Aram, Arash, Aravind, Aravinda, Arben, Arcangelo, Archibald, Archie, Arda, Ardeshir, Aref, Arie, Arief, Ariel, Arif, Aris, Aristides
man  Aristóbulo, Arjen, Arjun, Arjuna, Arkady, Arman, Armand, Armando, Armen, Armin, Armínio, Arnaldo, Arnau, Arnaud, Arne, Arno, Arnold
man  Arnoldo, Arnon, Aron, Arpad, Arrigo, Arsen, Arsene, Arsenio, Arseniy, Arseny, Arshad, Arsène, Artan, Artem, Arthur, Artis, Artur
man  Arturo, Arturs, Artyom, Arun, Arunas, Arvid, Arvils, Arvind, Arvo, Arvydas, Aryeh, Arūnas, Asaad, Asad, Asadullah, Asamoah, Asbjørn
man  Asen, Asger, Asghar, Asher, Ashish, Ashok, Ashot, Ashraf, Ashutosh, Ashwin, Asif, Asim, Askar, Aslak, Aslam, Aslan, Asmir, Assad
man  Assimi, Atal, Atanas, Ataollah, Atef, Athanasios, Atif, Atiku, Atle, Attila, Attilio, Atul, Audrius, Auguste, Augustin, Augustine
man  Augustino, Augusto, Augustus, Aurelio, Aurélien, Austin, Avelino, Avi, Avigdor, Avinash, Avraham, Awad, Axel, Ayad, Ayaz, Aydin
man  Aydın, Ayman, Ayrton, Ayub, Azam, Azem, Azhar, Azim, Aziz, Azouz, Azzam, Azzedine, Aécio, Babajide, Babak, Babar, Babatunde, Babrak
man  Baburam, Bader, Badr, Badri, Bafel, Bagus, Bahaa, Bahadir, Bahman, Bahram, Bajram, Bakhtiyor, Bakili, Bakir, Bal, Bala, Balaji
man  Balakrishna, Balasaheb, Balazs, Baldassare, Baltasar, Baltazar, Balwant, Balázs, Bambang, Bandar, Banharn, Baptiste, Barack, Barham
man  Baris, Barnabas, Barnaby, Barney, Barry, Bart, Bartholomew, Barthélemy, Bartolomeo, Bartolomé, Bartosz, Baruch, Barzan, Bas, Basel
man  Bashar, Bashir, Bashkim, Basil, Basile, Basilio, Basim, Bassam, Bassem, Bastian, Bastien, Basuki, Batyr, Bautista, Bayu, Behnam
man  Behrouz, Behzad, Bekele, Bekim, Bekir, Bela, Bello, Belmiro, Ben, Bence, Benedict, Benedikt, Bengt, Beniamino, Benigno, Benito
man  Benjamin, Benjamín, Bennett, Benno, Benny, Benoit, Benoît, Bento, Benzion, Beppe, Berat, Berhane, Berhanu, Berk, Bernard, Bernardino
man  Bernardo, Bernd, Bernhard, Bernie, Bernt, Bert, Berthold, Bertil, Bertrand, Besnik, Bettino, Bezalel, Bhagat, Bharat, Bhaskar, Bheki
man  Bhim, Bhumibol, Bhupesh, Biagio, Bidzina, Bijan, Bilal, Bilawal, Bill, Billy, Bimal, Binali, Bingu, Binyamin, Bipin, Birendra, Birger
man  Biswajit, Bjarne, Bjarni, Bjorn, Björn, Bjørn, Blaise, Blake, Blas, Blerim, Boaz, Bob, Bobby, Bodo, Boediono, Bogdan, Boguslaw
man  Bohdan, Bohuslav, Bojan, Bolat, Boleslaw, Bongani, Bongbong, Boniface, Boris, Borislav, Borja, Borut, Borys, Boubacar, Boubou
man  Boutros, Boyko, Bozhidar, Bozidar, Brad, Bradford, Bradley, Brahim, Brajesh, Bram, Brandon, Branimir, Branislav, Branko, Braulio
man  Brendan, Brent, Brett, Brian, Brice, Bright, Brima, Bronislaw, Bronisław, Bruce, Bruno, Bryan, Bryce, Buddy, Budi, Budiono, Bujar
man  Bulent, Burak, Burhan, Burhanuddin, Burkhard, Burkhart, Burt, Byron, Byung-hun, Béla, Børge, Bülent, Caetano, Caio, Caleb, Calin
man  Callixte, Callum, Calogero, Calum, Calvin, Camillo, Camilo, Can, Canaan, Carl, Carles, Carlo, Carlos, Carlton, Carmelo, Carmine
man  Carsten, Carter, Catalin, Cathal, Cecil, Cedric, Cees, Celal, Celestin, Celestino, Celso, Cem, Cemal, Cemil, Cengiz, Cenk, Cesar
man  Cesare, Cevdet, Cezary, Chaim, Chakib, Chaminda, Chan-wook, Chandrababu, Chandrasekhar, Charalambos, Charles, Charlie, Chavalit
man  Cheick, Cheikh, Cherif, Chester, Chet, Chetan, Chico, Chidambaram, Chinedu, Chirag, Chokri, Chris, Christer, Christian, Christoph
man  Christophe, Christopher, Christos, Chuck, Chukwuemeka, Chung-hee, Cian, Ciaran, Ciarán, Cillian, Cipriano, Ciriaco, Ciro, Claes
man  Clarence, Clark, Claude, Claudio, Claudius, Claus, Clayton, Clement, Clemente, Cliff, Clifford, Clifton, Clint, Clinton, Clive, Clyde
man  Cláudio, Clément, Cody, Colin, Collins, Colm, Connor, Conor, Conrad, Constantin, Constantine, Constantino, Constantinos, Corentin
man  Cormac, Cornelis, Corneliu, Cornelius, Corrado, Cosimo, Costantino, Costas, Craig, Crisanto, Crispin, Cristian, Cristiano, Cristobal
man  Cristoforo, Cristóbal, Csaba, Curtis, Cuthbert, Cyprien, Cyril, Cyrille, Cyrus, Czeslaw, Czesław, Cássio, Cédric, César, Cícero
man  Cătălin, Daan, Dacian, Dae-jung, Dafydd, Dag, Dainis, Dainius, Daisuke, Daithi, Dale, Damian, Damien, Damir, Damián, Dan, Daniel
man  Daniil, Danil, Danilo, Danny, Dante, Danylo, Daoud, Daouda, Dario, Darius, Dariush, Dariusz, Darko, Darrell, Darren, Darryl, Darío
man  Daud, Dave, Davi, David, Davide, Davis, Davit, Davor, Davíð, Dawei, Dawid, Dawit, Dean, Declan, Dedi, Dedy, Deepak, Dejan, Dele
man  Delfim, Delfin, Deltan, Delwar, Delyan, Denis, Dennis, Denny, Denys, Denzel, Derek, Dermot, Derrick, Desmond, Detlef, Dev, Devendra
man  Devlet, Dexter, Dezso, Dharmendra, Dhirubhai, Diarmuid, Dick, Didier, Didik, Diederik, Diego, Dieter, Dietmar, Dietrich, Dieudonne
man  Dieudonné, Digvijay, Dilip, Dilshad, Dilshan, Dimas, Dimitar, Dimitri, Dimitrios, Dimitris, Dimitur, Dinesh, Dinis, Dino, Dioncounda
man  Diosdado, Dipendra, Dirk, Djalma, Djamel, Djoko, Dmitri, Dmitriy, Dmitro, Dmitry, Dmytro, Dobrica, Dogan, Dogu, Dom, Domenico
man  Domingo, Domingos, Dominic, Dominik, Don, Donal, Donald, Donatas, Donato, Donnie, Donovan, Doo-hwan, Dorin, Doru, Doudou, Doug
man  Dougal, Douglas, Dov, Doğan, Dragan, Drago, Dragoljub, Dragomir, Dragos, Dragoslav, Dragoș, Drazen, Draško, Dražen, Dries, Driss
man  Dritan, Dror, Duane, Dudley, Dumitru, Duncan, Dusan, Dustin, Dušan, Duško, Dwayne, Dwight, Dylan, Dzmitry, Dónal, Eamon, Eamonn, Earl
man  Ebenezer, Eberhard, Ebrahim, Eckart, Eckhard, Ed, Eddie, Eder, Edgar, Edgardo, Edgars, Edi, Edin, Edinson, Edmilson, Edmond, Edmund
man  Edmundo, Edoardo, Edouard, Edson, Eduard, Eduardo, Edvard, Edward, Edwin, Eero, Efraim, Efrain, Efraín, Efren, Efthymios, Egbert
man  Egidijus, Egidio, Egil, Egils, Egon, Ehsan, Ehud, Eiji, Einar, Eino, Eirik, Eitan, Eivind, Eko, Ekrem, Elad, Eladio, Elano
man  Eleftherios, Eli, Elias, Elie, Eliezer, Elijah, Elio, Eliot, Eliseo, Eliud, Eliyahu, Elliot, Elliott, Elmar, Elmer, Eloi, Elon, Eloy
man  Elton, Elvis, Emad, Emanuele, Emeka, Emerson, Emil, Emile, Emiliano, Emilio, Emin, Emir, Emlyn, Emmanouil, Emmanuel, Emmerson
man  Emomali, Emre, Emyr, Endre, Enes, Enlai, Enner, Ennio, Enoch, Enos, Enrico, Enrique, Enver, Enzo, Eoghan, Eoin, Epaminondas, Ephraim
man  Erastus, Ercan, Ercole, Erdal, Erdem, Erez, Erhard, Eric, Erich, Erick, Erik, Erion, Erkan, Erki, Erkin, Erkki, Erlan, Erling
man  Ermanno, Ernest, Ernesto, Ernie, Ernst, Erol, Ersin, Ertugrul, Ervin, Erwin, Esa-Pekka, Eshaq, Eskil, Esko, Esmail, Espen, Essam
man  Esteban, Ethan, Etienne, Ettore, Euan, Eugen, Eugene, Eugenio, Eugène, Eusebio, Evan, Evangelos, Evariste, Evaristo, Evert, Evgeni
man  Evgeny, Evo, Evripidis, Ewald, Ewan, Eyal, Ezekiel, Ezequiel, Ezio, Fabian, Fabien, Fabio, Fabián, Fabrice, Fabrizio, Facundo, Fadel
man  Fadi, Fahad, Fahd, Fahim, Fahmi, Fahrettin, Faisal, Faiz, Faizan, Fajar, Falah, Faraj, Fares, Farhad, Farhat, Fariborz, Farid, Faris
man  Farooq, Farouk, Farouq, Faruk, Farzad, Fathi, Fatih, Fatmir, Fatos, Faure, Faustin, Faustino, Fausto, Fawad, Fawzi, Fayez, Federico
man  Fedor, Feliciano, Felipe, Felisberto, Felix, Femi, Ferdie, Ferdinand, Ferdinando, Ferenc, Fereydoon, Fergal, Fergus, Ferhad, Ferhat
man  Fermín, Fernand, Fernando, Ferruccio, Festus, Fethi, Fethullah, Fidel, Fidele, Fikret, Filip, Filipe, Filippo, Filomeno, Finbarr
man  Finn, Fintan, Firmin, Flavio, Flemming, Florent, Florentino, Florian, Floribert, Florin, Floyd, Flávio, Fotis, Fouad, Francesc
man  Francesco, Francis, Francisco, Franck, Franco, Francois, Franjo, Frank, Frank-Walter, Franklin, Frans, Frantisek, František, Franz
man  François, Fred, Freddie, Freddy, Frederic, Frederick, Fredric, Fredrik, Friedrich, Frits, Fritz, Frode, Froilán, Frédéric, Fuad, Fuat
man  Fulgencio, Fulvio, Fumio, Fyodor, Fábio, Félix, Gabe, Gabin, Gabino, Gabor, Gabriel, Gadi, Gaetano, Gagik, Gajendra, Galih, Gamal
man  Gamini, Ganesh, Ganjar, Garegin, Gareth, Garry, Garth, Gary, Gaspar, Gaspard, Gaspare, Gaston, Gatis, Gatot, Gaurav, Gautam, Gauthier
man  Gautier, Gavin, Gavrilo, Gbenga, Gebhard, Gebran, Gediminas, Geert, Geir, Gela, Genaro, Gene, Gennady, Gennaro, Geoff, Geoffrey
man  Geoffroy, Georg, George, Georges, Georgi, Georgios, Georgy, Geraint, Gerald, Geraldo, Gerard, Gerardo, Gerd, Gergely, Gerhard
man  Germain, Germán, Gernot, Gero, Gerrit, Gerry, Gershon, Gerson, Gervais, Gerónimo, Getachew, Gethin, Getúlio, Geza, Ghaleb, Ghalib
man  Ghassan, Ghazi, Gheorghe, Ghislain, Gholam, Gholamhossein, Gholamreza, Ghulam, Giacomo, Giampaolo, Giancarlo, Gianfranco, Gianluca
man  Gianluigi, Gianmarco, Gianni, Giannis, Gianpiero, Gibran, Gideon, Gijs, Gil, Gilad, Gilbert, Gilberto, Giles, Gilles, Gilmar, Gilson
man  Gino, Gintautas, Giordano, Giorgi, Giorgio, Giorgos, Giovanni, Girish, Girma, Girolamo, Girts, Gisli, Gitanas, Giuliano, Giulio
man  Giuseppe, Gjergj, Glafcos, Gleb, Glen, Glenn, Godfrey, Godwin, Goffredo, Gokhan, Gonzalo, Goodluck, Gopal, Goran, Gordon, Goro
man  Gotabaya, Gottfried, Gotthold, Govind, Graeme, Graham, Granit, Grant, Graziano, Greg, Gregg, Gregor, Gregorio, Gregory, Grigol
man  Grigoris, Grigory, Gruffydd, Grzegorz, Grégoire, Grégory, Guangcheng, Gudmundur, Guglielmo, Guido, Guilherme, Guillaume, Guillermo
man  Gulbuddin, Gulzar, Gunawan, Gunnar, Guntars, Gunter, Gunther, Guntis, Guofeng, Guoqiang, Gurbanguly, Gus, Gustaf, Gustav, Gustave
man  Gustavo, Guus, Guy, Guðmundur, Guðni, Gwede, Gwilym, Gyanendra, Gylfi, Gyorgy, Gyula, György, Gábor, Gérald, Gérard, Gökhan, Göran
man  Götz, Günter, Günther, Haakon, Habib, Habibollah, Hadi, Hafez, Hafiz, Hafizullah, Hage, Haider, Haile, Hailemariam, Haim, Haitham
man  Hakainde, Hakan, Hakim, Halil, Halldor, Halldór, Haluk, Halvard, Hamad, Hamada, Hamadi, Hamdan, Hamdeen, Hamdi, Hamed, Hamid
man  Hamidreza, Hamish, Hamoud, Hamza, Hamzah, Hani, Hanif, Hank, Hannes, Hanno, Hannu, Hans, Hans-Dietrich, Hans-Georg, Hans-Peter, Hany
man  Haralambos, Harald, Harbhajan, Hardik, Hari, Haris, Harish, Harold, Haroon, Haroun, Harri, Harry, Harsh, Harshvardhan, Hartmut
man  Hartono, Haruki, Harvey, Haryanto, Hasan, Hashem, Hashim, Hassan, Hatem, Haydar, Hayk, Hazem, Hector, Heikki, Heiko, Heimir, Heiner
man  Heinrich, Heinz, Heitor, Helder, Helge, Helmut, Helmuth, Hemant, Hendra, Hendrik, Henk, Hennadiy, Henning, Henri, Henrik, Henrikh
man  Henrique, Henry, Henryk, Herbert, Heribert, Heriberto, Herman, Hermann, Hermenegildo, Hernan, Hernando, Hernán, Heru, Herve, Hervé
man  Herzl, Hesham, Heung-min, Heydar, Hibatullah, Hicham, Hichem, Hideki, Hideo, Hidetoshi, Hifikepunye, Hikmat, Hikmet, Hilario, Hilário
man  Himanta, Hippolyte, Hipólito, Hiram, Hirofumi, Hirohito, Hiroki, Hiroshi, Hisashi, Hisham, Hissene, Hissène, Holger, Homer, Homero
man  Honore, Hooshang, Horace, Horacio, Horatio, Horia, Hormoz, Horst, Hoshiyar, Hoshyar, Hosni, Hossain, Hossam, Hossein, Houari, Houssam
man  Hovhannes, Hovik, Howard, Hrant, Hristo, Hrithik, Hryhoriy, Hubert, Hubertus, Hugh, Hugo, Hugues, Hulusi, Humam, Humayun, Humberto
man  Humphrey, Husam, Huseyin, Husni, Hussain, Hussam, Hussein, Huub, Huw, Hywel, Håkan, Håkon, Héctor, Hélio, Hüseyin, Iacopo, Iain, Ian
man  Ibrahim, Ibrahima, Ichiro, Ido, Idris, Idriss, Idrissa, Ieuan, Ifan, Iftikhar, Ignace, Ignacio, Ignacy, Ignatius, Ignazio, Igor, Ihab
man  Ihar, Ihor, Ike, Ikenna, Iker, Il-sung, Ilan, Ildefonso, Ilias, Ilija, Ilir, Ilker, Ilkka, Illia, Ilya, Ilyas, Imad, Imants, Imed
man  Imran, Imre, Inaki, Indrek, Ingemar, Ingmar, Ingo, Ingvar, Innocent, Inzamam, Ioannis, Iolo, Ion, Ionel, Ionut, Iqbal, Iraj, Irakli
man  Irfan, Irving, Irwan, Irwin, Isa, Isaac, Isaiah, Isaias, Isam, Ishaq, Isidore, Isidro, Islam, Ismael, Ismail, Ismatullah, Ismaïl
man  Ismet, Israel, Issa, Issam, Istvan, István, Italo, Itamar, Itzhak, Iulian, Ivan, Ivano, Ivar, Ivars, Ivaylo, Ivica, Ivo, Ivor, Iván
man  Iwan, Iyad, Izzat, Iñaki, Iñigo, Jaafar, Jaak, Jaan, Jaap, Jaber, Jabir, Jabulani, Jacek, Jacinto, Jack, Jackson, Jacob, Jacobo
man  Jacopo, Jacques, Jae-ho, Jae-in, Jae-yong, Jafar, Jagan, Jagdish, Jagjit, Jagmohan, Jahangir, Jaime, Jair, Jairam, Jakaya, Jake
man  Jakob, Jakub, Jalal, Jalaluddin, Jamal, James, Jamil, Jamshid, Jan, Jan-Peter, Janez, Janos, Janusz, Japhet, Jarbas, Jared, Jari
man  Jarl, Jarmo, Jaroslav, Jaroslaw, Jarosław, Jason, Jasper, Jassim, Javad, Javed, Javier, Jawad, Jawaharlal, Jawdat, Jay, Jay-Jay
man  Jayant, Jayaprakash, Jean-Baptiste, Jean-Bosco, Jean-Claude, Jean-Francois, Jean-François, Jean-Jacques, Jean-Louis, Jean-Luc
man  Jean-Marc, Jean-Marie, Jean-Michel, Jean-Paul, Jean-Pierre, Jean-Yves, Jed, Jedediah, Jef, Jeff, Jefferson, Jeffery, Jeffrey, Jejomar
man  Jelle, Jens, Jeremiah, Jeremy, Jeroen, Jerome, Jerry, Jerzy, Jerónimo, Jesper, Jesse, Jesus, Jesús, Jhon, Ji-hoon, Jiabao, Jianguo
man  Jianjun, Jibril, Jigme, Jihad, Jim, Jimmy, Jin-ho, Jinping, Jintao, Jiri, Jiro, Jitendra, Jiří, Joachim, Joakim, Joao, Joaquim
man  Joaquin, Joaquín, Job, Jochen, Joe, Joel, Johan, Johann, Johannes, John, Johnnie, Johnny, Johnson, Joko, Jomo, Jon, Jonah, Jonas
man  Jonathan, Jonathon, Jong-il, Jong-un, Joon-ho, Joop, Joost, Joram, Jordi, Jorg, Jorge, Joris, Jorma, Jorn, Jose, Josef, Joselito
man  Josep, Joseph, Josh, Joshua, Josiah, Josip, Jostein, Josu, Josué, José, Jouni, Jovan, Jozef, Jozias, Jozsef, João, Juan, Juan-Carlos
man  Jucelino, Jude, Juha, Juhana, Juhani, Juho, Jukka, Jules, Julian, Julien, Julio, Julius, Juliusz, Julián, Juma, Junaid, Junichiro
man  Juozas, Jupp, Juraj, Jurgen, Juris, Juscelino, Jussi, Justas, Justin, Jusuf, Juvenal, Jyrki, Ján, János, Jânio, Jérémie, Jérémy
man  Jérôme, Józef, József, Jörg, Jørgen, Júlio, Jürgen, Jüri, Jānis, Kaan, Kadir, Kai, Kai-Uwe, Kai-shek, Kailash, Kairat, Kaj, Kakha
man  Kakuei, Kalevi, Kalle, Kalman, Kamal, Kamau, Kamel, Kamil, Kamran, Kamrul, Kapil, Karan, Karel, Karim, Kariuki, Karl, Karl-Heinz
man  Karl-Theodor, Karoly, Karthik, Karunanidhi, Karwan, Kaspars, Kasper, Kassem, Kassym-Jomart, Katsuhiko, Katsuya, Kaushik, Kaveh, Kawa
man  Kayode, Kazem, Kazimierz, Kazuhiro, Kazuki, Kazuo, Kazys, Kees, Keiichi, Keiji, Keir, Keisuke, Keith, Keizo, Kelvin, Kemal, Ken
man  Kenan, Kenenisa, Kenichi, Kenji, Kennedy, Kenneth, Kenny, Kent, Kenta, Kentaro, Kenzo, Keqiang, Kerem, Keshav, Kestutis, Ketil, Kevin
man  Keyvan, Kgalema, Khachatur, Khairat, Khairy, Khaled, Khalid, Khalifa, Khalil, Khamis, Khattab, Khosrow, Khurram, Ki-moon, Kieran
man  Kiichi, Killian, Kimani, Kimmo, Kingsley, Kipchoge, Kipkorir, Kiprotich, Kiril, Kirill, Kirk, Kiyoshi, Kizito, Kizza, Kjell, Kjetil
man  Klaas, Klaus, Kliment, Knud, Knut, Koba, Koen, Koenraad, Kofi, Kohei, Koichi, Koji, Kojo, Konrad, Konstantin, Konstantinos, Konstanty
man  Koray, Kosrat, Kostas, Kostiantyn, Kostyantyn, Kosuke, Kourosh, Krasimir, Kresimir, Krešimir, Krishnan, Krisjanis, Kristaps, Krister
man  Kristian, Krišjānis, Kryštof, Krzysztof, Kujtim, Kumar, Kunal, Kunio, Kuol, Kurmanbek, Kurt, Kwabena, Kwaku, Kwame, Kwang-ho, Kwasi
man  Kweku, Kwesi, Kyaw, Kyle, Kylian, Kyriakos, Kyrylo, Kåre, Lachlan, Ladislav, Laith, Lajos, Lakhdar, Lakshman, Lalit, Lalith, Lalu
man  Lamberto, Lamin, Lance, Lancelot, Lansana, Lapo, Larbi, Larry, Lars, Lasha, Lasith, Lasse, Laszlo, Latif, Laurent, Laurynas
man  Lavrentiy, Lawrence, Laxman, Lazar, Lazarus, Leandro, Lech, Lefteris, Leif, Lemuel, Len, Lenin, Lennart, Lenny, Lenín, Leo, Leocadio
man  Leoluca, Leon, Leonard, Leonardo, Leonel, Leonhard, Leonid, Leonidas, Leopold, Leopoldo, Leoš, Leroy, Lester, Leszek, Lev, Levan
man  Levent, Levente, Levi, Levon, Lewis, Leónidas, Liam, Libor, Linas, Lincoln, Lionel, Lisandro, Livio, Liviu, Lloyd, Lodewijk, Loic
man  Lokesh, Lokman, Lonnie, Lorcan, Lorenz, Lorenzo, Lorik, Lorne, Lotfi, Lothar, Louay, Louis, Lovemore, Loïc, Lubomir, Lubomír, Luc
man  Luca, Lucas, Lucian, Luciano, Lucien, Lucio, Lucky, Ludger, Ludovic, Ludovico, Ludvik, Ludvík, Ludwig, Luhut, Luigi, Luis, Luiz, Luka
man  Lukas, Lukasz, Luke, Lukman, Lukáš, Lula, Lulzim, Luther, Lutz, Luuk, Luís, Lyuben, László, Lázaro, Léo, Léon, Léonard, Maarten, Mac
man  Maciej, Macky, Madan, Madhav, Madhavan, Mads, Magdy, Maged, Magne, Magnus, Magomed, Mahad, Mahamadou, Mahamat, Mahathir, Mahbubul
man  Mahdi, Mahela, Mahendra, Maher, Mahesh, Mahfud, Mahinda, Mahmood, Mahmoud, Mahmud, Mahmut, Maina, Maithripala, Majed, Majid, Makis
man  Maksim, Maksym, Malachy, Malcolm, Malick, Malik, Mallikarjun, Mamadou, Mamady, Mamdouh, Mamman, Mamoru, Mamuka, Manasseh, Mandla
man  Manfred, Manfredi, Mangosuthu, Manish, Manlio, Manmohan, Manny, Manohar, Manoj, Manolis, Manolo, Manouchehr, Mansoor, Mansour, Mansur
man  Mantas, Manuchehr, Manuel, Marat, Marc, Marcel, Marcelino, Marcellin, Marcello, Marcelo, Marciano, Marcin, Marcio, Marco, Marcos
man  Marcus, Marek, Margus, Mariano, Marinus, Mario, Marius, Mariusz, Mark, Markku, Marko, Markus, Marlon, Marnix, Marouane, Marshall
man  Mart, Martial, Martin, Martins, Marty, Martín, Marvin, Marwan, Marzouk, Masahiro, Masao, Masaru, Masashi, Masayoshi, Mashrafe, Masood
man  Masoud, Masrour, Massimiliano, Massimo, Massoud, Matej, Mateo, Mateus, Mateusz, Matheus, Mathias, Mathieu, Mathis, Matias, Matiullah
man  Matiur, Matjaz, Mato, Mats, Matt, Matteo, Matthew, Matthias, Matthieu, Matti, Mattia, Matías, Maung, Mauno, Maurice, Mauricio
man  Maurizio, Mauro, Max, Maxence, Maxim, Maxime, Maximilian, Maximiliano, Maximilien, Maxwell, Mazen, Mazloum, Mduduzi, Medardo, Mees
man  Mehdi, Mehmet, Mehran, Mehrdad, Meinhard, Meir, Mel, Meles, Melih, Melvin, Menachem, Mendel, Mengistu, Menno, Mert, Mervyn, Messaoud
man  Mesut, Metin, Mevlut, Mevlüt, Michael, Michalis, Michał, Micheal, Michel, Micheál, Mick, Mickey, Mieczyslaw, Miguel, Mihai, Mihail
man  Mihailo, Mihaly, Mihkel, Mikael, Mikalai, Mike, Mikel, Mikhail, Mikheil, Mikko, Miklos, Miklós, Mikołaj, Milan, Miles, Milind, Milo
man  Milorad, Milos, Milovan, Miloš, Milton, Milutin, Min-ho, Mindaugas, Miodrag, Miralem, Mircea, Mirko, Miro, Miroslav, Miroslaw
man  Mirosław, Mirza, Mishal, Mitch, Mitchell, Mitsuo, Mladen, Moammar, Moaz, Modesto, Modibo, Moez, Mogens, Mohamad, Mohamed, Mohammad
man  Mohammed, Mohan, Mohandas, Mohit, Mohsen, Mohsin, Moin, Moise, Moisés, Mojtaba, Mokgweetsi, Mokhtar, Momcilo, Momir, Moncef, Monte
man  Moo-hyun, Moosa, Moqtada, Mordechai, Morihiro, Moritz, Morris, Morten, Morteza, Moses, Moshe, Mosiuoa, Mostafa, Mouloud, Mounir
man  Mourad, Mousa, Moussa, Moustapha, Moïse, Mstislav, Muammar, Mubarak, Muhaimin, Muhammad, Muhammadu, Muhannad, Muharrem, Muhyiddin
man  Mujahid, Mujibur, Mukesh, Mukhtar, Mukul, Mulatu, Mulayam, Munir, Muqtada, Murad, Murali, Murat, Murdo, Murilo, Murray, Murtaza, Musa
man  Musab, Musalia, Mushfiqur, Mushtaq, Muslim, Mustafa, Mustafizur, Mustapha, Muthanna, Muttiah, Muzaffer, Mwai, Mwangi, Mykhailo
man  Mykola, Myles, Myung-bak, Márcio, Mário, Máximo, Médard, Mārtiņš, N'Golo, Nabih, Nabil, Nachman, Naci, Nadav, Nadeem, Nader, Nadim
man  Naftali, Nagarjuna, Nagesh, Naguib, Naif, Naim, Naji, Najib, Najibullah, Namal, Nandan, Naohiro, Naoki, Naoto, Narasimha, Narayan
man  Narayana, Narciso, Narendra, Naresh, Naser, Nasir, Nasiruddin, Nasr, Nasser, Nate, Nathan, Nathaniel, Nauris, Naveed, Naveen, Navin
man  Nawaf, Nawaz, Nawshirwan, Nayef, Nayib, Nazareno, Nazih, Nazrul, Nebojsa, Nebojša, Necati, Necdet, Nechirvan, Necmettin, Ned
man  Nedeljko, Nedim, Neeraj, Neil, Nelson, Nenad, Nestor, Neville, Neymar, Nhlanhla, Niall, Nicanor, Nicholas, Nick, Nicolae, Nicolas
man  Nicolás, Nicolò, Nicos, Nicusor, Nicușor, Niels, Nigel, Nihat, Nik, Nikhil, Nikodimos, Nikola, Nikolai, Nikolaj, Nikolaos, Nikolay
man  Nikos, Nilesh, Nils, Nima, Nimal, Nir, Niranjan, Nirav, Nissim, Nitin, Nitish, Nivaldo, Nizar, Njabulo, Njoroge, Nnamdi, Noah, Noam
man  Noboru, Nobuo, Nobusuke, Nobuyuki, Noel, Noorullah, Norbert, Norberto, Nordin, Norman, Normunds, Nour-Eddine, Noureddine, Nouri, Nout
man  Novak, Numan, Nuno, Nunzio, Nuri, Nurlan, Nursultan, Nuwan, Nwankwo, Nélson, Néstor, Obaidul, Obed, Obert, Obinna, Ochieng, Octave
man  Octavian, Octavio, Oddvar, Odhiambo, Odion, Odysseas, Ofer, Ofir, Ognyan, Oguz, Oisin, Oisín, Okoth, Oktay, Olaf, Olafur, Olavo
man  Oldrich, Ole, Oleg, Olegario, Oleh, Oleksandr, Oleksii, Oleksiy, Oliver, Olivier, Ollanta, Olli, Ollie, Olof, Olusegun, Om, Omar
man  Omer, Omid, Omondi, Omurbek, Ondrej, Ondřej, Onur, Onyango, Orazio, Oren, Oreste, Orhan, Oriol, Orlando, Orson, Orville, Osama, Osamu
man  Osbert, Oscar, Oskar, Oskari, Oskars, Osman, Osvaldo, Oswald, Oswaldo, Otar, Othman, Otieno, Otis, Ottavio, Ottmar, Otto, Otávio
man  Oumar, Ousmane, Ovadia, Ove, Ovidio, Ovidiu, Owain, Owen, Ozan, Ozkan, Oğuz, Paavo, Pablo, Pacifique, Paco, Padraig, Palmiro
man  Panagiotis, Pandeli, Panfilo, Pankaj, Panos, Paolo, Papa, Pape, Parag, Parthiv, Parvez, Parviz, Pascal, Pascual, Pasquale, Patrice
man  Patricio, Patrick, Patxi, Pau, Paul, Paulin, Paulino, Paulius, Paulo, Pavel, Pavle, Pavlo, Pavlos, Pavol, Pawan, Pawel, Paweł, Payam
man  Pedro, Pejman, Pekka, Pelle, Pentti, Pep, Pepe, Per, Percival, Percy, Pere, Perry, Pertti, Pervez, Petar, Pete, Peter, Peteris, Petr
man  Petras, Petre, Petri, Petro, Petros, Petteri, Phil, Philip, Philipp, Philippe, Phillip, Pier, Pierluigi, Piero, Pierre, Pierre-Yves
man  Piers, Piet, Pieter, Pietro, Pim, Pinchas, Pio, Piotr, Pippo, Pita, Pius, Piyush, Placido, Plamen, Plácido, Pol, Porfirio, Poul
man  Prabhakar, Prabowo, Pradeep, Prakash, Pramod, Pranab, Pranav, Prasad, Prashant, Pratap, Praveen, Pravin, Prawit, Prayut, Prayuth
man  Preben, Predrag, Prem, Preston, Priit, Prithviraj, Prokopis, Prosper, Purnomo, Pyotr, Pádraig, Pål, Péter, Qais, Qasem, Qasim, Qassem
man  Qassim, Qishan, Qubad, Quentin, Quett, Quim, Quincy, Raad, Rached, Rachid, Radamel, Rade, Radek, Radko, Radoslav, Radoslaw, Radosław
man  Radovan, Radu, Radwan, Raed, Rafael, Rafal, Rafał, Raffaele, Raffi, Rafi, Rafic, Rafik, Rafiq, Rafiqul, Raghav, Ragheb, Raghubar
man  Raghuram, Ragnar, Rahim, Rahmatullah, Rahul, Raila, Raimondo, Raimonds, Raimundo, Rainer, Raivo, Raj, Rajan, Rajat, Rajeev, Rajendra
man  Rajesh, Rajinikanth, Rajiv, Rajkumar, Rajnath, Raju, Rakan, Rakesh, Ralf, Ralph, Ram, Ramachandra, Ramadan, Raman, Ramazan, Ramesh
man  Rami, Ramin, Ramiro, Ramiz, Ramon, Ramunas, Ramush, Ramzan, Ramzi, Ramón, Ranbir, Randall, Randolph, Randy, Rangin, Raniero, Ranil
man  Ranjan, Ranjit, Ranko, Raouf, Raoul, Raphael, Raphaël, Rashad, Rashed, Rashid, Rasim, Rasmus, Rastislav, Rasul, Ratan, Ratko, Rauf
man  Raul, Ravi, Ravichandran, Ravindra, Ravish, Rawand, Ray, Raymond, Raza, Razvan, Raúl, Rebwar, Recai, Recep, Refik, Reg, Reggie
man  Reginald, Regis, Rehman, Reidar, Reinaldo, Reiner, Reinhard, Reinhold, Remigijus, Renato, Renaud, Rene, Renzo, René, Reuben, Reuven
man  Rex, Rexhep, Reynaldo, Reza, Rhodri, Rhys, Riad, Riaz, Ricardo, Riccardo, Richard, Rick, Ricky, Ridha, Ridwan, Riek, Rifaat
man  Rigoberto, Rihards, Rimantas, Rinus, Rishabh, Rishi, Risto, Ritesh, Rivaldo, Riyad, Riza, Rizal, Rizgar, Roald, Rob, Robbie, Robert
man  Roberto, Rocco, Roch, Rod, Roddy, Roderick, Rodney, Rodolfo, Rodolphe, Rodrigo, Roel, Rogelio, Roger, Rogério, Rohan, Rohit, Roland
man  Rolandas, Rolando, Rolf, Romain, Roman, Romeo, Romeu, Rommel, Romualdas, Romualdo, Romulo, Román, Romário, Ron, Ronald, Ronaldinho
man  Ronaldo, Ronan, Ronen, Rongji, Ronnie, Ronny, Roosevelt, Roque, Rory, Roscoe, Ross, Rostislav, Rostyslav, Rotimi, Rouhollah, Roy
man  Ruairi, Ruben, Rubén, Rudi, Rudolf, Rudolph, Rudy, Rufus, Ruggero, Ruhollah, Rui, Rumen, Rune, Rupert, Ruprecht, Ruslan, Russ
man  Russell, Rustam, Rustem, Ruud, Ruwan, Ruy, Ryan, Ryoji, Ryosuke, Ryszard, Rytis, Ryuichi, Ryutaro, Rémi, Rémy, Rómulo, Rüdiger, Saad
man  Saadeddine, Sabatino, Sabri, Sachin, Saddam, Sadegh, Sadeq, Sadik, Sadio, Sadiq, Sadyr, Saeb, Saeed, Safet, Safwat, Sahin, Said, Saif
man  Saiful, Sajid, Sajith, Sajjad, Sakari, Sakher, Salah, Salaheddine, Salahuddin, Saleh, Salem, Sali, Salif, Salih, Salim, Salman
man  Salomão, Salomón, Salva, Salvador, Salvatore, Sam, Sameer, Sameh, Samer, Sami, Samir, Sammy, Samora, Samson, Samuel, Samvel, Samy
man  Sanath, Sandeep, Sander, Sandip, Sandor, Sandro, Sang-hoon, Sani, Sanjay, Sanjeev, Sanjit, Sanjiv, Santiago, Saparmurat, Saqlain
man  Saqr, Sarath, Sardar, Sarfraz, Sarunas, Satish, Satoshi, Saturnino, Satyajit, Satyendra, Saud, Saul, Sauli, Saulius, Saurabh, Saverio
man  Savo, Savvas, Sayed, Sayyid, Saúl, Scott, Seamus, Sean, Sebastian, Sebastien, Sebastián, Sefer, Segismundo, Segun, Seif, Seiji, Sekou
man  Selahattin, Selcuk, Selim, Semih, Semyon, Sepp, Seppo, Serban, Serdar, Seretse, Serge, Sergei, Sergey, Sergi, Sergio, Serhat, Serhii
man  Serhiy, Serigne, Serkan, Serzh, Seth, Seung-hoon, Severino, Seydou, Seymour, Seyni, Seán, Shafiq, Shafiqul, Shafqat, Shahab, Shahbaz
man  Shahid, Shahidul, Shahram, Shahrukh, Shakeel, Shaker, Shakib, Shakir, Shalva, Shane, Shankar, Shaoqi, Shapour, Sharad, Sharif
man  Shashank, Shaukat, Shaul, Shaun, Shavkat, Shehbaz, Shekhar, Sheldon, Sher, Sherif, Sherko, Sherman, Sherwan, Sherwood, Sherzad
man  Shigeru, Shigeyoshi, Shikhar, Shimon, Shingo, Shinichi, Shinji, Shintaro, Shinzo, Shivraj, Shkelzen, Shlomo, Shmuel, Shoaib, Shohei
man  Shoichi, Shui-bian, Shuji, Shunsuke, Shwan, Shyam, Siamak, Siarhei, Sibusiso, Siddharth, Siddhartha, Sidi, Sidiki, Sidney, Siegbert
man  Siegfried, Siegmar, Sifiso, Sigit, Sigmar, Sigmund, Sigmundur, Sigurd, Sigurdur, Siim, Silas, Silvano, Silvestre, Silvio, Silviu
man  Simeon, Simeone, Simon, Simón, Sinan, Sindre, Sinisa, Siniša, Sipho, Sirajuddin, Sirwan, Sitaram, Sixten, Siya, Sizwe, Sjoerd
man  Skender, Slamet, Slavi, Slavko, Slavoj, Slawomir, Slim, Slimane, Slobodan, Snorre, Soe, Sofiane, Sohail, Sohrab, Sokratis, Solly
man  Solomon, Somchai, Somnath, Sondhi, Sonny, Sooronbai, Soren, Sorin, Soroush, Sotiris, Soufiane, Souleymane, Sourav, Spencer, Spiridon
man  Spyros, Srdjan, Srettha, Srinivas, Srinivasan, Srđan, Stan, Stanislav, Stanislaw, Stanisław, Stanko, Stanley, Stavros, Stefan
man  Stefano, Stefanos, Steffen, Steinar, Stelios, Stellan, Sten, Stepan, Stephan, Stephane, Stephen, Stevan, Steve, Steven, Stewart, Stig
man  Stipe, Stjepan, Stojan, Stoyan, Stuart, Stéphane, Suat, Subhash, Subramaniam, Subramanian, Subrata, Sudarshan, Sudhir, Sudirman
man  Sufian, Sugeng, Suhail, Suharto, Sujit, Suk-yeol, Sukarno, Sukru, Sulaiman, Suleiman, Sulejman, Suleyman, Sulley, Sultan, Sundar
man  Sunday, Sunder, Sung-ho, Sunil, Suparman, Suprapto, Supriyadi, Suraj, Surendra, Suresh, Surya, Suryadi, Suryakumar, Sushant, Sushil
man  Susilo, Susumu, Suthep, Sutopo, Sutrisno, Svante, Svein, Sven, Sverre, Svetozar, Sviatoslav, Svyatoslav, Swapan, Swen, Syed, Sylvain
man  Sylvestre, Szabolcs, Szymon, Sándor, Séamus, Sébastien, Sékou, Sérgio, Sílvio, Søren, Süleyman, Sławomir, Taavi, Tadao, Tadashi
man  Tadesse, Tadeusz, Tadhg, Tae-woo, Tage, Taha, Tahar, Taher, Tahir, Tahseen, Taichi, Taieb, Taizo, Taj, Takafumi, Takahiro, Takashi
man  Takeo, Takeshi, Takis, Takuya, Talal, Taleb, Talib, Tamas, Tamim, Tamir, Tammam, Tamás, Tancredi, Tancredo, Taner, Tanguy, Tanko
man  Taoufik, Tapio, Taras, Tarcísio, Tarek, Tareq, Tarik, Tariq, Tarique, Tarkan, Tarmo, Taro, Tarun, Tasso, Tassos, Tatsuya, Taufik
man  Taur, Tawfik, Tawfiq, Tayeb, Tayfun, Taysir, Tayyip, Tazio, Ted, Tedros, Teemu, Teguh, Tejashwi, Temur, Teng-hui, Tengiz, Teodor
man  Teodoro, Teotônio, Teppo, Terence, Terje, Terrance, Terrence, Tesfaye, Tetsuya, Teun, Teófilo, Thabo, Thaddeus, Thaksin, Thanasis
man  Thein, Themba, Themistoklis, Theo, Theodor, Theodore, Theodoros, Theophile, Thiago, Thibault, Thibaut, Thierno, Thierry, Thijs, Thilo
man  Thom, Thomas, Thor, Thorbjorn, Thorbjørn, Thorsten, Thorvald, Théo, Théodore, Tiago, Tibor, Tigran, Tihomir, Tiit, Tilman, Tim, Timo
man  Timofey, Timothy, Timur, Tito, Titus, Tiziano, Tiéman, Tobias, Todd, Todor, Tofig, Toivo, Tolga, Tom, Tomas, Tomasz, Tomiichi
man  Tomislav, Tommaso, Tommy, Tomohiro, Tomás, Tomáš, Tonu, Tony, Toomas, Toranosuke, Torbjorn, Torbjørn, Tord, Tore, Torgeir, Torsten
man  Toru, Toshiaki, Toshihiko, Toshimitsu, Toshio, Totò, Touraj, Toussaint, Traian, Travis, Trent, Trevor, Tristan, Troels, Trond, Troy
man  Truman, Trygve, Tsutomu, Tsuyoshi, Tudor, Tulio, Tullio, Tuncay, Tunde, Tuomas, Turgut, Turki, Turlough, Tushar, Tymoteusz, Tyrone
man  Tyson, Tzachi, Tzvi, Tõnis, Ubaldo, Uday, Uddhav, Udo, Uffe, Ufuk, Ugo, Ugur, Uhuru, Uladzimir, Uldis, Ulf, Uli, Ulises, Ulrich
man  Ultan, Ulysse, Ulysses, Umar, Umaru, Umberto, Umer, Umesh, Umit, Unai, Untung, Upendra, Upul, Urbain, Urho, Uri, Urmas, Uros, Uroš
man  Urs, Usama, Usman, Uthman, Uwe, Uzi, Uğur, Vaclav, Vadim, Vadym, Vagn, Vahan, Vahid, Vaibhav, Vakhtang, Valdas, Valdis, Valentin
man  Valentino, Valentyn, Valentín, Valeri, Valeriano, Valerio, Valeriu, Valeriy, Valery, Valon, Valter, Valtteri, Vangelis, Vardan
man  Vartan, Varun, Vasco, Vasil, Vasile, Vasilis, Vasiliy, Vasily, Vassilis, Vasyl, Vaughn, Vazgen, Veaceslav, Vedat, Veikko, Veit, Veli
man  Velupillai, Venancio, Venkaiah, Venkatesh, Ventsislav, Vernon, Veselin, Veysel, Vezhdi, Viacheslav, Vic, Vicente, Victor, Vidar
man  Vidkun, Viggo, Vijay, Vijayan, Vikas, Vikram, Vikrant, Viktor, Viktoras, Vilis, Ville, Vilmos, Vinay, Vince, Vincent, Vincenzo
man  Vineet, Vinicius, Vinko, Vinod, Vinícius, Viorel, Vipin, Vipul, Virat, Virender, Virgil, Virgilijus, Virgilio, Visar, Vishal, Vishnu
man  Vishwanath, Vitali, Vitalii, Vitaliy, Vitaly, Vito, Vitor, Vittorio, Vivek, Vlad, Vladan, Vladimir, Vladimír, Vladislav, Vlado
man  Vladyslav, Vlatko, Vojislav, Vojtech, Vojtěch, Volen, Volkan, Volker, Volkmar, Volodymyr, Vsevolod, Vuk, Vusi, Vyacheslav, Vygaudas
man  Vytautas, Vytenis, Václav, Víctor, Vítor, Waclaw, Wacław, Wade, Wael, Wafiq, Wagner, Waheed, Wahid, Waldemar, Waldir, Waleed, Walid
man  Wallace, Wally, Walt, Walter, Walther, Waqar, Warren, Wasantha, Wasim, Wayne, Weiguo, Wellington, Wenceslao, Wendell, Werner, Wesley
man  Wieslaw, Wiesław, Wiktor, Wilbur, Wilfred, Wilfredo, Wilfried, Wilhelm, Will, Willard, Willem, Willi, William, Willie, Willy, Wilmer
man  Wilson, Wim, Wimal, Winfried, Winston, Wiranto, Wissam, Witold, Wladyslaw, Wlodzimierz, Wojciech, Wole, Wolf-Dieter, Wolfgang
man  Wolfram, Woodrow, Wout, Wouter, Wyatt, Wycliffe, Władysław, Włodzimierz, Xabi, Xabier, Xanana, Xaver, Xavi, Xavier, Xherdan, Xiaobo
man  Xiaoping, Xilai, Yaakov, Yadollah, Yahia, Yahya, Yair, Yalcin, Yanis, Yankuba, Yann, Yannick, Yannis, Yanto, Yaobang, Yariv, Yaron
man  Yaroslav, Yasar, Yaseen, Yash, Yashwant, Yasin, Yasir, Yasser, Yassin, Yassine, Yasuhiro, Yasuhito, Yasuo, Yavuz, Yaya, Yazid, Yefim
man  Yegor, Yehia, Yehor, Yehuda, Yerlan, Yevgeni, Yevgeny, Yevhen, Yiannis, Yigal, Yilmaz, Ying-jeou, Yisrael, Yitzhak, Ylli, Yngve, Yoav
man  Yoel, Yogendra, Yogesh, Yohanan, Yohannes, Yoichi, Yonatan, Yongkang, Yoni, Yoram, Yordan, Yorgos, Yosef, Yoshihide, Yoshihiro
man  Yoshio, Yoshiro, Yossi, Yosuke, Youcef, Younes, Young-ho, Younis, Younus, Yousaf, Yousef, Yousif, Youssef, Youssouf, Yousuf, Yoweri
man  Yuichi, Yuji, Yukio, Yuri, Yurii, Yuriy, Yury, Yusuf, Yusuke, Yutaka, Yuvraj, Yves, Yvon, Zabihullah, Zac, Zacarias, Zacarías, Zach
man  Zachariah, Zacharie, Zachary, Zack, Zafar, Zafer, Zaheer, Zaher, Zahid, Zahir, Zahirul, Zaid, Zakaria, Zakes, Zaki, Zakir, Zalman
man  Zalmay, Zaw, Zayd, Zayed, Zbigniew, Zdenek, Zdeněk, Zdravko, Ze'ev, Zedong, Zeev, Zeferino, Zeke, Zeki, Zeljko, Zemin, Zeno, Zenon
man  Zhiqiang, Zhivko, Ziad, Ziaur, Zico, Zigmars, Zine, Zinedine, Zisis, Ziya, Ziyad, Ziyang, Zlatan, Zlatko, Zoltan, Zoltán, Zoran
man  Zsigmond, Zsolt, Zubin, Zuhair, Zulfikar, Zurab, Zvi, Zviad, Zvonimir, Zwelinzima, Zydrunas, Zygimantas, Zygmunt, Ákos, Álvaro, Ángel
man  Árpád, Éamon, Éder, Édouard, Émile, Éric, Étienne, Íñigo, Ólafur, Óscar, Ömer, Ülo, Łukasz, Şahin, Željko
