/// Given names in use in many cultures, written down from general knowledge for this program.
///
/// One line a region; diacritics are folded by the lexicon. A name that is an ordinary word or a place as well is in
/// `DoubtfulNames` instead, where it counts less.
enum GivenNames {
    /// Names divided by white space.
    static let table = """
        Aad Aaliyah Aamir Aaron Aart Aarti Abbas Abbie Abby Abdallah Abdel Abdelaziz Abdelfattah Abdelhamid Abdelkader
        Abdelrahman Abdirahman Abdou Abdoulaye Abdul Abdulaziz Abdulkarim Abdullah Abdullahi Abdulrahman Abdurrahman
        Abe Abebe Abel Abelardo Abhay Abhijit Abhinav Abhishek Abid Abigail Abilio Abiola Abiy Abner Abolfazl
        Abolhassan Abraham Abram Abu Achieng Achille Achilleas Achim Ada Adaeze Adah Adalbert Adam Adama Adamo Adan
        Addie Addison Ade Adebayo Adel Adela Adelaide Adele Adelheid Adelina Adeline Adelino Adelmo Ademar Ademola
        Aderbal Adesina Adewale Adham Adhemar Adil Adilson Aditi Aditya Adnan Adolfo Adolph Adriaan Adrian Adriana
        Adrien Adrienne Afaf Afanasy Afonso Afra Afua Agapi Agatha Agathe Aggelos Agim Agnes Agnese Agnieszka Agostino
        Agoston Agrafena Agustin Ahmad Ahmadou Ahmadreza Ahmed Ahmet Aicha Aida Aidan Aiden Aigars Aigul Aileen Aimee
        Aisha Aishah Aisling Aitor Aivars Ajay Ajit Akari Akash Akbar Akhil Akhilesh Aki Akihiro Akihito Akiko Akin
        Akinwumi Akio Akira Akos Akosua Akram Aksel Akshay Akua Al Ala Alaa Aladar Alain Alan Alana Alar Alasdair
        Alassane Alastair Alba Alban Albert Alberta Alberto Albrecht Alcides Aldair Aldo Aldous Alec Alecia Alejandra
        Alejandro Alejo Alekos Aleksandar Aleksander Aleksandr Aleksandra Aleksei Aleksey Aleksi Alena Alessandra
        Alessandro Alessia Alessio Alex Alexa Alexander Alexandra Alexandre Alexandria Alexandros Alexandru Alexei
        Alexey Alexis Alf Alfie Alfio Alfonsina Alfonso Alfred Alfreda Alfredo Algernon Algirdas Ali Alice Alicia
        Alicja Alin Alina Alioune Alireza Alisa Alison Alistair Alix Aliyah Aliyu Alka Alkis Alla Allan Allen Allison
        Alma Almazbek Almir Alois Aloisio Alojzy Alok Alonso Aloys Aloysius Alper Alpha Alphonse Alton Aluisio Alvar
        Alvaro Alvin Alyce Alyona Alyssa Alzbeta Ama Amabel Amadeo Amado Amadou Amal Amalia Aman Amancio Amanda Amandio
        Amani Amar Amara Amartya Amaury Amaya Amber Ambroise Ambrose Ambrozy Amedeo Amelia Amelie Amerigo Amin Amina
        Aminata Amir Amira Amirhossein Amit Amitabh Amitav Ammar Amnon Amol Amos Amparo Amr Amrita Amul Amy Ana
        Ana-Paula Anabel Anacleto Anais Anand Ananda Anant Ananth Anas Anastasia Anastasio Anastasios Anastasiya
        Anatole Anatoli Anatoly Anca Ancuta Anders Anderson Andoni Andor Andras Andre Andrea Andreas Andree Andreea
        Andrei Andreina Andrej Andres Andreu Andrew Andrey Andris Andrius Andriy Andrus Andrzej Andy Anfisa Angel
        Angela Angeles Angelica Angelina Angeline Angelique Angelo Angharad Anghel Angie Angus Anibal Aniela Aniello
        Aniket Aniko Anil Anirudh Anis Anita Anja Anjali Anju Anke Ankit Ankita Ann Anna Annabel Annabelle Annalisa
        Annamaria Anne Anne-Grete Anne-Marie Annegret Anneke Annelies Anneliese Annemarie Annette Annibale Annie Annika
        Annunziata Anoop Anselm Anselmo Ansgar Anshul Anson Antal Antanas Ante Anthea Anthony Antje Anto Antoine
        Antoinette Anton Antonella Antonello Antoni Antonia Antonietta Antonin Antonina Antonino Antonio Antonio-Carlos
        Antonis Antti Anuj Anup Anupam Anura Anuradha Anurag Anushka Anwar Anyang Anzelm Aoife Aparecida Aparna Apollon
        Apolo Apoloniusz Apoorva Apostolos April Aquiles Aquilino Ara Arabella Araceli Arantxa Aranzazu Arash Aravind
        Arben Arcangelo Archana Archer Archibald Archie Ardeshir Arduino Are Aref Argyris Ariadna Ariana Ariane Arianna
        Arie Ariel Arif Arild Aris Aristide Aristides Aristotelis Arja Arjan Arjen Arjun Arkadi Arkadiusz Arkady Arkhip
        Arlene Arlette Arlo Armand Armando Armel Armen Armin Arnaldo Arnaud Arne Arno Arnold Arnulf Arnulfo Aroha Arpad
        Arpi Arpit Arrigo Arsene Arseni Arsenio Arseny Art Artan Artem Arthur Arto Artur Arturo Arturs Artyom Arun
        Aruna Arundhati Arvid Arvind Arvydas Arwa Asa Asad Asami Asamoah Asbjorn Asen Asghar Asha Asher Ashish Ashleigh
        Ashley Ashok Ashot Ashraf Ashton Ashutosh Ashwin Ashwini Asif Asim Asit Askar Aslak Aslan Asma Asmaa Assaf
        Assunta Asta Astrid Asuka Asuncion Ata Atahualpa Atal Atanas Atef Atefeh Athanasios Athena Athina Atle Atsuko
        Atsushi Attila Attilio Atul Aubrey Auden Audrey August Augusta Auguste Augustine Augusto Augustus Auli Aune
        Aung Aurel Aurelia Aureliano Aurelie Aurelien Aurelio Aurora Austin Ava Averil Avery Avi Avigdor Avinash Avis
        Aviv Avner Avni Avraham Avril Avtandil Axel Axelle Aya Ayad Ayaka Ayako Ayatollah Ayesha Aykut Ayman Aymen Ayo
        Ayodele Ayse Aysel Aysha Aytac Ayub Ayumi Azadeh Azar Azhar Azikiwe Aziz Aziza Azlan Azmin Azza Azzurra Babak
        Babatunde Babita Babur Bader Badr Bahaa Baher Bahman Bahram Bakary Bakr Bal Balakrishna Balazs Balbina
        Baldassare Baldev Baldwin Balint Baltasar Balthasar Balwant Bambang Bamidele Bandar Banharn Bansi Baptiste
        Barack Barbara Barbel Barham Baris Barnabas Barnaby Barney Barrett Barrie Barry Bart Barthelemy Bartholomew
        Bartlomiej Bartolome Bartolomeo Barton Bartosz Baruch Barun Bas Basant Basel Basem Bashar Bashir Bashkim Basil
        Basilio Basim Basma Bassam Bassem Bastiaan Bastien Battista Batya Bautista Bayram Bea Beata Beate Beatrice
        Beatrix Beatriz Beau Becky Bedrich Begona Begum Behnam Behrouz Bekir Bela Belen Belinda Bella Ben Benazir Bence
        Benedetta Benedetto Benedict Benedikt Benedita Benedykt Bengt Beniamino Benicio Benigno Benito Benjamin Bennett
        Bennie Benny Benoit Bent Bento Beppe Berat Berit Berk Bernadeta Bernadette Bernard Bernarda Bernardete
        Bernardine Bernardino Bernardo Bernd Bernhard Bernice Bernie Bert Bertalan Bertha Berthold Bertille Bertram
        Bertrand Beryl Besnik Bess Bessie Beth Bethany Betsey Betsy Bette Bettie Betty Beulah Bev Beverley Beverly
        Beyonce Bhagat Bharat Bharati Bhaskar Bhavesh Bhavna Bhim Bhimsen Bhumibol Bhumika Bhushan Biagio Bianca
        Bibhuti Bice Bidhan Bidzina Bijan Bilal Bilawal Biljana Bill Billie Billy Bimal Bina Binali Binyamin Bipin
        Birdie Birger Birgit Birgitta Birgitte Bishan Bjarne Bjork Bjorn Blagoje Blaine Blair Blaise Blake Blanca
        Blanche Blanka Blas Blaz Blazej Bo Bob Bobbi Bobbie Bobby Bodo Bogdan Boglarka Bogomil Bogumil Boguslaw
        Boguslawa Bohdan Bohumil Bohuslav Bojan Bojana Bolat Boldizsar Boleslaw Bongbong Bonifacio Bonnie Boomer Borge
        Boris Borislav Borja Bosko Boubacar Boutros Boyd Boyko Bozena Bozidar Bozydar Brad Bradford Bradley Brady
        Brahim Bram Brandi Brandon Brandt Brandy Branislav Branka Branko Brant Braulio Brenda Brendan Brendon Brennan
        Brent Brenton Bretislav Brett Brian Briana Brianna Brice Brid Bridget Brigham Brigid Brigitta Brigitte Brijesh
        Brita Brites Britney Britta Brittany Brock Bronislav Bronislaw Bronislawa Bronwyn Brooke Brooks Bruce Bruna
        Brunella Bruno Bryan Bryant Bryce Brygida Bryn Brynhild Bryony Bud Buddy Budi Bukola Bulat Bulent Burak Burhan
        Burkhan Burkhard Burl Burt Burton Buster Byron Caetano Caio Caitlin Cal Caleb Calin Calixto Callum Calogero
        Calum Calvin Camelia Cameron Camila Camilla Camille Camillo Camilo Candace Candela Candelaria Candi Candice
        Candy Cara Carey Carine Carl Carl-Gustaf Carla Carlene Carles Carleton Carlo Carlos Carlton Carly Carmel
        Carmela Carmelo Carmen Carmine Carol Carole Carolee Carolina Caroline Carolyn Carrie Carroll Carson Carsten
        Carter Cary Carys Casey Caspar Casper Cassandra Cassie Cassio Cat Catalin Catalina Caterina Cathal Catharine
        Catherine Cathleen Cathy Catriona Cayetano Cayla Cecil Cecile Cecilia Cecily Cecylia Cedric Cees Ceferino
        Celeste Celestin Celestino Celia Celine Celio Celso Cem Cemal Cemil Cengiz Cesar Cesare Cesareo Cezar Cezary
        Chad Chafik Chaim Chamari Chandan Chandler Chandra Chandrasekhar Chandrashekhar Chandrika Chantal Charalambos
        Charan Charis Charity Charla Charlene Charles Charley Charlie Charline Charlotte Charmaine Chas Chauncey Chava
        Cheick Cheikh Chelsea Chema Cher Cheri Cherie Cheryl Chester Chet Chetan Chiara Chidi Chie Chihiro Chikako
        Chike Chimamanda Chinedu Chinua Chip Chitra Chloe Chris Chrissie Christa Christabel Christel Christelle
        Christer Christian Christiana Christie Christina Christine Christoph Christophe Christopher Christos Christy
        Chryssa Chrystal Chuan Chuck Chuka Chukwuemeka Chulalongkorn Ciara Ciaran Cillian Cindy Cinzia Ciprian Cipriano
        Ciriaco Cirilo Ciro Clair Claire Clara Clare Clarence Clarissa Clark Claud Claude Claudia Claudine Claudio
        Claudiu Claus Clayton Clelia Clem Clemence Clement Clemente Clementine Cleo Cleveland Cliff Clifford Clifton
        Clint Clinton Clive Clothilde Clotilde Clyde Codrin Cody Coen Colby Cole Coleen Coleman Colette Colin Colleen
        Collin Colm Conall Conceicao Concepcion Concetta Conchita Condoleezza Connie Connor Conor Conrad Constance
        Constantin Constantino Consuelo Cor Cora Coral Coralie Corazon Corbin Cordelia Corey Corina Corinne Cormac
        Cornel Cornelia Cornelio Cornelis Corneliu Cornelius Corrado Corrine Cory Cosimo Cosme Cosmin Costas Costel
        Costin Cotton Courtney Craig Cressida Crina Crispin Cristian Cristiana Cristiano Cristina Cristobal Cristoforo
        Crystal Csaba Csilla Curt Curtis Custodio Cuthbert Cynthia Cyril Cyrille Cyrus Czeslaw Czeslawa Daan Dacian
        Daciana Dafydd Dag Dagmar Dainis Daisuke Daisy Dakota Dale Dalia Dalibor Daljit Dalmacio Damaso Damian Damiano
        Damien Damion Damir Damodar Damon Dan Dana Dandre Dane Danica Daniel Daniela Daniele Danielle Daniil Danijel
        Danila Danilo Daniso Danny Dante Danuta Daoud Daphne Darcy Daren Darin Dario Darius Dariush Dariusz Darko Darla
        Darlene Darnell Darrel Darrell Darren Darrin Darrius Darryl Darshan Darwin Darya Daryl Daryoush Dashawn
        Dattatreya Daudi Daulet Dave Davi David Davide Davit Davor Dawn Dawood Dawson Dax Dean Deandre Deanna Debbie
        Debora Deborah Debra Decebal Declan Dee Deena Deepa Deepak Deepika Deion Deirdre Dejan Del Delano Delbert
        Delcio Delfin Delfina Delfino Delia Delilah Della Delmar Delores Delphine Delroy Demarcus Dembo Demetrio
        Demetrius Dena Denes Denilson Denis Denisa Denise Deniz Dennis Denny Denzel Deon Deonte Derek Derick Dermot
        Derrick Deshaun Deshawn Desiree Desmond Despina Desta Detlef Dev Devendra Devi Devin Devlet Devon Devonte Dewey
        Dewi Dexter Dezso Dharam Dharmendra Dhiraj Dhirubhai Diana Diane Dianne Diarmuid Dick Didier Diederik Diego
        Dieter Diethelm Dietmar Dietrich Digvijay Dikembe Diletta Dilip Dilma Dilys Dimitar Dimitra Dimitri Dimitrios
        Dimitris Dimosthenis Dina Dinah Dinara Dinesh Dinko Dino Diogo Dion Dionisio Dipak Dipankar Dirceu Dirk Divna
        Divya Dixie Djalma Djamel Djibril Djoko Djordje Dmitri Dmitriy Dmitry Dmytro Dobrica Dobroslav Dogan Doina
        Dolly Dolores Domagoj Domenica Domenico Domingo Domingos Dominic Dominick Dominik Dominique Domitila Don Donal
        Donald Donat Donata Donatella Donatello Donato Donna Donncha Donnie Donny Donovan Dontae Dontrell Dora Doreen
        Dorian Dorin Dorina Doris Dorota Doroteo Dorothea Dorothy Dot Doug Dougal Douglas Dov Doyle Dragan Dragana
        Dragica Drago Dragoljub Dragomir Dragos Dragutin Drazen Drew Dries Duane Duarte Duccio Dudley Dugald Duke
        Dulcie Dumitru Duncan Dunya Durga Dusan Dusko Dustin Dusty Dwain Dwayne Dwight Dwyane Dylan Dzenan Eamon Earl
        Earle Earline Earnest Eartha Ebba Ebele Ebenezer Eberhard Ebony Ebrahim Ebru Eckart Eckhard Ed Edda Eddie Eddy
        Edelgard Edelmiro Eden Ederson Edgar Edgardo Edie Edilberto Edilson Edin Edit Edita Edith Edmilson Edmond
        Edmund Edmundo Edna Edoardo Edouard Edson Edu Eduard Eduardo Edvard Edward Edwin Edwina Edyta Eelco Eerik Effie
        Efim Efraim Efren Efstathios Egbert Egidio Egil Egils Egon Egor Ehab Ehrenfried Ehud Eiichi Eija Eiji Eiko
        Eileen Eilert Eilidh Eimear Einar Eino Eirik Eirini Eirlys Eitan Ekaterina Ekrem Eladio Elaheh Elaine Elba
        Elbert Elchin Eldar Eldon Eldridge Eleanor Eleftheria Eleftherios Elek Elena Eleni Eleonora Eleuterio Elfriede
        Elham Eli Eliana Elias Eliezer Elif Eligiusz Elijah Elin Elinor Elio Eliot Elisa Elisabeth Elisabetta Elise
        Eliseo Elisha Eliska Eliyahu Eliza Elizabeth Elizaveta Elke Ella Ellen Ellie Ellinor Elliot Elliott Ellis Elmar
        Elmer Elmore Elodie Elof Eloise Eloy Elroy Els Elsa Elsbeth Else Elsie Elspeth Elton Elva Elvin Elvir Elvira
        Elvis Elwood Elyakim Elzbieta Eman Emanuel Emanuela Emanuele Emeka Emelyan Emeric Emerson Emery Emese Emi
        Emidio Emiko Emil Emile Emilia Emilian Emiliano Emilie Emilio Emily Emina Emine Emir Emma Emmanouil Emmanuel
        Emmanuelle Emmerich Emmett Emmitt Emomali Emory Emre Emrys Encarnacion Endre Enes Engelbert Enid Enikos Ennio
        Enoch Enric Enrica Enrico Enrique Enver Enza Enzo Eoin Ephraim Epifanio Ercan Ercole Erdal Erdem Erhan Erhard
        Eric Erica Erich Erick Erico Erik Erika Erin Erland Erling Erma Ermanno Erminia Erna Ernest Ernestine Ernesto
        Ernie Erno Ernst Erol Errol Erskine Ertugrul Erwin Eryk Eryn Erzsebet Esa Esfandiar Eskil Esmail Esmond Espen
        Esperanza Essam Esteban Estefania Estela Estelle Esther Estrella Eszter Ethan Ethel Etienne Etsuko Etta Ettore
        Eugen Eugene Eugenia Eugenie Eugenio Eugeniusz Eula Eulalia Eulalie Eulogio Eunice Eurico Euripides Eusebio
        Eusebiu Eustachy Eva Evan Evander Evangelia Evangelina Evangeline Evangelos Evaristo Evdokia Eve Evelin Evelio
        Evelyn Even Everett Evert Everton Evgeni Evgenia Evgeniy Evgeniya Evgeny Evzen Ewa Ewald Ewan Ewelina Ewen
        Eystein Eyvind Ezekiel Ezell Ezequiel Ezinma Ezio Ezra Ezz Fabian Fabiano Fabien Fabienne Fabio Fabiola Fabrice
        Fabricio Fabrizia Fabrizio Facundo Fadei Fadel Fadi Faezeh Fahad Fahd Fahmi Fahrudin Faina Faisal Faith Fakhri
        Falk Fanny Farah Fares Farhad Fariba Farid Farida Faris Farley Farooq Farouk Farrah Farrokh Farzaneh Fatemeh
        Fathi Fatih Fatima Fatma Fatos Faustino Fausto Faustyna Fawaz Fawzi Fay Faye Fayez Fayiz Federica Federico
        Fedor Feisal Fela Felice Felicia Feliciano Felicity Feliks Felipa Felipe Felix Felton Femi Femke Ferdinand
        Ferdinando Ferenc Fereydoon Fergus Ferhat Feride Fermin Fern Fernand Fernanda Fernando Fernao Ferris Ferruccio
        Fethullah Ffion Fidel Fikret Fikri Filiberto Filip Filipa Filipe Filipp Filippo Fiona Fionn Fionnlagh Fionnuala
        Fiorella Fiorello Fiorenza Firmin Firouz Flaminia Flavia Flavio Fletcher Flora Florence Florencia Florencio
        Florent Florentino Florentyna Florian Florin Florina Floris Floyd Flynn Folake Foma Forrest Foster Fotini Fotis
        Fouad Fran Franca Frances Francesc Francesca Francesco Francine Francis Francisca Francisco Franciszek
        Franciszka Franck Franco Francois Francoise Franjo Frank Frankie Franklin Frans Frantisek Franz Franziska
        Fraser Frauke Fred Freda Freddie Freddy Frederic Frederica Frederick Frederike Frederique Fredric Fredrik
        Fredrika Freya Frida Fridolin Friedemann Friedhelm Friedrich Frigyes Frits Fritz Frode Froilan Fryderyk Fuad
        Fulop Fulvio Fumiaki Fumiko Fumio Funmilayo Fyodor Gabor Gabriel Gabriela Gabriella Gabrielle Gael Gaelle
        Gaetan Gaetana Gaetano Gagan Gagik Gail Galeazzo Galen Galina Gamal Gamze Ganesh Ganga Garegin Gareth Garfield
        Garland Garo Garret Garrett Garrick Garrison Garry Garth Gary Gaspar Gaspard Gaspare Gaston Gaurav Gauri Gautam
        Gavin Gavino Gavriil Gavrilo Gayatri Gayle Gaylord Gearoid Gede Geert Geeta Gejza Gemma Genaro Gene Geneva
        Genevieve Genji Gennadi Gennady Gennaro Geno Genowefa Geoff Geoffrey Georg George Georges Georgette Georgi
        Georgia Georgiana Georgie Georgina Georgios Georgiy Georgy Geraint Gerald Geraldine Gerard Gerardo Gerd Gerda
        Gergely Gergo Gerhard Gerhardt Geri Gerlinde Germain Germaine German Germano Gernot Gerold Gerrit Gerry Gershon
        Gerson Gertrud Gertrude Gervasio Gerwazy Gethin Getulio Gevorg Geza Ghada Ghaleb Ghanshyam Ghasem Ghassan Ghazi
        Gheorghe Gherardo Ghislain Ghislaine Gholam Giacinto Giacoma Giacomo Giada Giambattista Giampaolo Giampiero
        Giancarlo Gianfranco Gianluca Gianluigi Gianmarco Gianna Gianni Giannis Gianpaolo Gianpiero Gica Gideon Giga
        Gigi Gijs Gil Gilad Gilbert Gilberto Gilda Gilles Gillian Gilman Gilmar Gilson Gina Gines Ginette Ginger
        Ginjiro Ginny Gino Gintaras Gioacchino Giorgi Giorgia Giorgio Giorgos Giosue Giovanna Giovanni Girija Girish
        Girolamo Gisela Gisele Gita Gitanas Gitta Gitte Giuditta Giulia Giuliana Giuliano Giulio Giuseppa Giuseppe
        Giuseppina Giustino Givanildo Gizella Gladys Glauco Gleb Glen Glenda Glenn Glenys Gloria Glyn Gobind Godfrey
        Goffredo Gojko Gokhan Golda Goldie Golshifteh Goncalo Gonzalo Goodluck Gopal Gopinath Goran Goranka Gordana
        Gordon Goro Gotabaya Gottfried Gotthold Gottlieb Gottlob Govind Grace Graciano Gracie Graciela Grady Graeme
        Graham Grahame Graig Grainne Grant Grazia Graziano Graziella Grazyna Greg Greger Gregg Gregoire Gregorio
        Gregory Greta Gretchen Grete Gretel Griffin Griffith Grigore Grigori Grigoris Grigoriy Grigory Griselda Gro
        Grover Grzegorz Guadalupe Gualtiero Gudrun Guglielmo Guido Guilherme Guillaume Guillem Guillermina Guillermo
        Guinevere Gul Gulnara Gulsen Gulzar Gumersindo Gunhild Gunilla Gunnar Gunter Gunther Guntis Gurbanguly Gurdeep
        Gurmeet Gurpreet Gus Gustaf Gustav Gustave Gustavo Gustaw Guthrie Guttorm Guus Guy Gwen Gwenael Gwendolyn
        Gwilym Gwyneth Gyanendra Gyorgy Gyula Haakon Habib Hachiro Hadas Hadi Hadrien Hafez Hafiz Hafsa Hage Hagop
        Haidar Haider Haile Hailemariam Hailey Haim Haitham Haji Hajime Hajnalka Hakan Hakim Hakob Hakon Hal Hala
        Halide Halil Halina Hallvard Haluk Halvard Hamad Hamdi Hamed Hamid Hamida Hamidreza Hamish Hamoud Hamza Hana
        Hanako Hanan Hande Hani Hanin Hank Hanna Hannah Hanne Hanneke Hannele Hannelore Hannes Hannu Hanoch Hans
        Hans-Peter Harald Hardik Hari Haris Harish Harlan Harley Harm Harold Haroon Harpreet Harriet Harrison Harry
        Harsh Harsha Harshad Harshvardhan Hart Hartmut Hartwig Haruka Haruki Haruko Haruto Harvey Hasan Hashem Hasina
        Hasna Hassan Hasyim Hatem Hatice Hattie Haviv Hayao Hayato Hayden Hayley Hayri Hazel Hazem Heath Heather
        Heberto Hector Hedley Hedwig Heidi Heike Heikki Heiko Hein Heiner Heinrich Heinz Heitor Helder Helen Helena
        Helene Helga Helio Heliodoro Helle Hellmut Helmi Helmut Helmuth Hema Hemant Hemi Hendra Hendrik Hendrika Henk
        Henning Henri Henrietta Henriette Henrik Henrique Henry Henryk Henryka Heraclio Herbert Heribert Heriberto
        Herman Hermann Hermenegildo Hermes Hernan Hernando Hershel Herve Hesham Hessel Hester Hetty Heydar Hicham
        Hideaki Hideki Hideko Hideo Hidetoshi Hideyoshi Hieronim Higinio Hilario Hilary Hilda Hilde Hildegard Hillary
        Hilma Hiltrud Himanshu Hind Hipolito Hippolyte Hiram Hirofumi Hirohito Hiroki Hiroko Hiromi Hironobu Hiroshi
        Hiroto Hiroyuki Hisako Hisashi Hisham Hitesh Hitomi Hitoshi Hjalmar Holger Hollis Holly Homayoun Homer Hone
        Honor Honorata Honore Hooman Hope Horace Horacio Horatio Horatiu Horia Hormoz Horst Hortense Hortensia Hosam
        Hosni Hossam Hossein Houari Houda Houshang Hovhannes Howard Howell Hoyt Hristo Hrvoje Htay Hubert Hubertus Huda
        Huey Hugh Hugo Hugues Huguette Hulya Humberto Humphrey Hunter Huseyin Hussain Hussam Hussein Huw Hyman Iain Ian
        Iancu Iara Ibolya Ibrahim Ichabod Ichiro Ida Idris Ieuan Ieyasu Ifan Ifeanyi Ifeoma Ignac Ignace Ignacia
        Ignacio Ignacy Ignasi Igor Ike Ikenna Iker Ilaria Ildefonso Ileana Ilene Ilham Ilhan Ilia Ilias Ilie Ilija
        Ilinca Ilir Ilka Ilker Ilkka Ilmari Ilona Ilse Ilya Ilze Imad Imam Iman Imanol Imants Imelda Immanuel Imogen
        Imran Imre Imtiaz Ina Inacio Inaki Inas Indalecio Indira Indrajit Indu Ineke Ines Inga Inge Ingeborg Ingela
        Ingemar Inger Ingmar Ingo Ingrid Ingvar Inigo Inmaculada Inna Innokenty Intisar Ioan Ioana Ioann Ioanna Ioannis
        Iolanda Ion Iona Ione Ionel Ionela Ionut Iosif Ippolit Ippolito Iqbal Ira Iraj Irakli Irena Irene Ireneusz
        Irfan Irina Irineu Iris Irma Irmgard Irv Irvin Irving Irwin Iryna Isaac Isabel Isabella Isabelle Isadora Isaiah
        Isaias Isamu Isao Ishaan Ishaq Ishita Isidoro Isidro Iskandar Iskander Isko Isla Islam Islom Ismael Ismail
        Ismaila Ismet Isolde Isoroku Israel Issa Issam Istvan Italo Itamar Itsuki Itzhak Itziar Iulia Iulian Iuliana
        Iuliu Ivan Ivana Ivanka Ivano Ivaylo Ivete Ivett Ivica Ivo Ivonne Ivor Ivy Iwan Iwo Iwona Iyad Izabela Izydor
        Izzat Iñaki Jaakko Jaan Jaap Jabbar Jaber Jabir Jace Jacek Jacinta Jacinto Jacira Jack Jackie Jackson Jacky
        Jacob Jacobus Jacopo Jacqueline Jacquelyn Jacques Jade Jaden Jadranka Jadwiga Jafar Jagadish Jagdish Jagjit
        Jagoda Jahangir Jaideep Jaime Jaipal Jair Jairo Jake Jakob Jakub Jalal Jalen Jamaal Jamal Jamar Jamarcus Jameel
        James Jameson Jamie Jamil Jamila Jamison Jamshid Jan Jan-Erik Jan-Willem Jana Jandira Jane Janelle Janet
        Janette Janice Janina Janine Janis Janna Janne Janneke Janos Janusz Jared Jarek Jarell Jarkko Jarl Jarmila
        Jarmo Jarod Jaromir Jaroslav Jaroslava Jaroslaw Jarrod Jarvis Jasmin Jasmina Jasmine Jasna Jason Jasper Jaswant
        Jaume Javad Javed Javier Jawad Jawaharlal Jaxon Jay Jaya Jayalalithaa Jayant Jayanti Jayaprakash Jayden Jayesh
        Jayla Jayne Jayson Jean Jean-Claude Jean-Luc Jean-Marie Jean-Pierre Jeanette Jeanne Jeannie Jeannine Jeb Jed
        Jeff Jefferson Jeffery Jeffrey Jejomar Jelena Jelica Jelle Jemima Jen Jenna Jennie Jennifer Jenny Jeno Jens
        Jerald Jeremi Jeremiah Jeremy Jermaine Jeroen Jerome Jeronimo Jerri Jerrod Jerry Jerzy Jesper Jess Jesse
        Jessica Jessie Jesus Jethro Jibril Jihad Jill Jillian Jim Jimena Jimmie Jimmy Jindra Jindrich Jiri Jirina Jiro
        Jitendra Jitka Jo Joachim Joakim Joan Joana Joann Joanna Joanne Joao Joaquim Joaquin Joaquina Jobst Jocelyn
        Jocelyne Jochen Jodi Jodie Jody Joe Joel Joelle Joep Joey Johan Johann Johanna Johannes John Johnathan Johnnie
        Johnny Joko Jolanta Jomo Jon Jonah Jonas Jonathan Jonathon Jonay Jonny Joop Joost Jordan Jordi Jorg Jorge
        Jorginho Joris Jorma Jorn Jorunn Jory Jose Jose-Maria Josef Josefa Josefina Josep Joseph Josephine Josette Josh
        Joshua Josiah Josiane Josie Josip Jost Jostein Josue Jouko Jouni Jovan Jovana Joy Joyce Jozef Jozefa Jozsef
        Juan Juana Juanita Juanjo Juarez Judd Jude Judit Judith Judy Juha Juhana Juhani Jukka Jules Julia Julian
        Juliana Juliann Julianne Juliano Julie Julien Julienne Juliet Juliette Julio Julius Juliusz Jumaa Jun Junaid
        June Junichi Junichiro Junius Junko Juraj Jurgen Jurgis Juri Juris Jurriaan Juscelino Jussi Justin Justine
        Justo Justyna Jusuf Jutta Juzo Jyoti Jyotsna Jyrki Kaarina Kacey Kacper Kadek Kadir Kagiso Kai Kaija Kaitlyn
        Kaito Kaja Kajal Kajetan Kakha Kalani Kaleb Kali Kalle Kalliopi Kalman Kaloyan Kalpana Kamal Kamala Kamau Kamel
        Kamil Kamila Kamlesh Kamran Kana Kanchan Kandace Kangana Kanye Kaoru Kapil Kara Karam Karan Karapet Kareem
        Kareena Karel Karen Kari Karim Karima Karin Karina Karine Karl Karl-Heinz Karla Karlheinz Karol Karolina Karoly
        Karsten Karthik Kartik Karuna Kasey Kaspar Kassem Kassim Kassym-Jomart Katalin Katarzyna Kate Katelyn Katerina
        Katharina Katharine Kathe Katherine Kathi Kathleen Kathryn Kathy Katie Katja Katrien Katrin Katrina Katsuhiro
        Katsumi Katy Katya Kaushik Kaveh Kavita Kawhi Kay Kayla Kazem Kazimiera Kazimierz Kazuhiko Kazuhiro Kazuki
        Kazuko Kazuma Kazunori Kazuo Kazushi Kazuya Kazuyoshi Kazuyuki Kazys Kealii Keanu Keaton Kedar Keegan Kees Kei
        Keigo Keiichi Keiji Keiko Keira Keisha Keisuke Keita Keith Keizo Kelley Kellie Kelly Kelsey Kelvin Kemal Ken
        Kenan Kendall Kendra Kendrick Kenichi Kenji Kenjiro Kenneth Kenny Kent Kenta Kentaro Kenzo Kerem Keri Kermit
        Kerri Kerry Kersti Kerstin Keshav Keshia Ketan Ketut Kevin Kevon Keyvan Khachatur Khadija Khadijah Khaled
        Khaleda Khalid Khalifa Khalil Khamis Khariton Khatuna Khin Khosrow Khurram Khurshid Kianoush Kiara Kichiro
        Kiera Kieran Kifah Kikuko Kiley Kim Kimberley Kimberly Kimi Kimiko Kinga Kinji Kip Kiran Kirby Kiren Kiri Kiril
        Kirill Kirk Kirsi Kirsten Kirstie Kirsty Kishan Kishore Kit Kitty Kiyoko Kiyoshi Kjartan Kjell Kjersti Kjetil
        Klaas Klara Klaudia Klaus Klavdia Klemens Klim Klimenty Knud Knut Kobe Koen Kofi Koichi Koichiro Koji Kojo
        Kolby Komal Konrad Konstantin Konstantina Konstantinos Konstanty Koray Kornel Kornelia Kory Kostas Kostya
        Kosuke Kotaro Kouji Kourosh Kreshnik Kresimir Kris Krishan Krishna Krishnan Krisjanis Kristen Kristi Kristian
        Kristie Kristijan Kristin Kristina Kristine Kristoffer Kristopher Kristy Krisztian Krisztina Krunal Krystal
        Krystian Krystyna Krzysztof Ksawery Ksenia Kseniya Kubrat Kuldeep Kumar Kumiko Kunal Kunigunde Kunio Kurmanbek
        Kurt Kurtis Kusum Kuzma Kveta Kvetoslava Kwabena Kwaku Kwame Kwasi Kwesi Kyaw Kyle Kylie Kyoko Kyosti Kyriakos
        Kyrie Lacey Lachlan Lada Ladislav Laetitia Laila Lajos Lakeisha Lakhdar Lakshman Lakshmi Lal Laleh Lalit
        Lalitha Lalu Lamar Lambert Lamberto Lamia Lamine Lamont Lana Lance Lancelot Lando Landon Lane Lansana Lara
        Larisa Larissa Larry Lars Lars-Erik Lasha LaShawn Lashonda Lasith Lasse Laszlo Lata Latif Latifa Latisha
        Latonya Latoya Latrell Laura Laure Laureano Laurel Lauren Laurence Laurens Laurent Laurent-Desire Laurentiu
        Laurette Lauri Laurie Lavern Laverne Lavinia Lavr Lavrenti Lavrentiy Lawrence Layla Lazar Lazaro Lazzaro Leah
        Leander Leandro Leann Leanne LeBron Lech Lee Leeann Leena Leendert Leif Leigh Leila Leilani Lejla Lela Leland
        Lemuel Len Lena Leni Lenka Lennart Lenny Lenora Leo Leocadia Leocadio Leokadia Leon Leona Leonard Leonardo
        Leonel Leonhard Leonid Leonida Leonidas Leonie Leonor Leonora Leontin Leopold Leopoldo Leora LeRoi Leroy Lesa
        Lesley Leslie Lester Lesya Leszek Leticia Letitia Letizia Lettie Lev Levan Levent Levente Levi Levon Lew Lewis
        Lex Leyla Lia Liam Liaquat Libero Libor Liborio Librada Licia Lidia Lidiya Lieke Lieselotte Lieven Lil Lila
        Lilah Lilia Lilian Liliana Liliya Lillian Lillie Lilly Lily Limor Lina Lincoln Linda Lindiwe Lindsay Lindsey
        Linnea Lino Linus Lionel Lisa Lisandro Lisbet Lisbeth Liselotte Lito Liv Livia Livio Liviu Liz Liza Lizzie
        Ljiljana Ljubica Ljubisa Ljubo Ljubomir Llewellyn Llinos Lloyd Lodewijk Lodovico Logan Loic Lois Lokesh Lola
        Lolita Lonnie Lope Lora Lorant Lorcan Loredana Lorella Loren Lorena Lorene Lorenz Lorenza Lorenzo Loretta
        Lorette Lori Lorie Loris Lorna Lorne Lorraine Lothar Lotte Lottie Lou Louella Louie Louis Louis-Philippe Louisa
        Louise Lourdes Lowell Luann Luanne Lubna Lubomir Lubos Luc Luca Lucas Lucette Lucia Lucian Luciana Luciano
        Lucie Lucien Lucienne Lucile Lucille Lucinda Lucio Lucius Lucjan Lucrecia Lucrezia Lucy Lucyna Ludacris Ludek
        Ludger Ludivine Ludmila Ludovic Ludovica Ludovico Ludvik Ludwig Ludwik Ludwika Luella Luigi Luigia Luis
        Luis-Filipe Luisa Luise Luitpold Luiz Luiza Luka Lukas Lukasz Luke Luminita Lupe Lupita Lutfi Luther Lutz Luuk
        Luz Lydia Lydie Lyla Lyle Lyman Lyn Lynda Lyndon Lynette Lynn Lynne Lynnette Lynwood Lyubov Lyudmila Maaike
        Maarten Mabel Macarena Macario Machiko Maciej Maciek Mack Mackenzie Macky Madalin Madalina Madan Maddalena
        Maddie Made Madeleine Madeline Madge Madhav Madhavi Madhu Madhur Madhuri Madison Madoka Mae Maeve Magali Magda
        Magdalena Magdolna Maggie Magne Magno Magnus Maha Mahamadou Mahathir Mahdi Mahela Mahendra Maher Mahesh Mahfuz
        Mahima Mahinda Mahmood Mahmoud Mahmud Mahnaz Mahsa Mahshid Maia Maike Mair Mairead Maisie Maite Maithripala Maj
        Maja Majed Majid Majida Makar Maki Makiko Makis Makoto Maksim Maksym Maksymilian Malachi Malak Malcolm Malcom
        Malgorzata Malietoa Malik Malin Malini Malvina Mamadou Mamata Mamdouh Mamie Mamoru Mamuka Mana Manabu Manal
        Mandana Mandla Mandy Manfred Mangosuthu Manish Manisha Manjit Manju Manlio Manmohan Manny Manoel Manohar Manoj
        Manolis Manolo Manon Manos Manouchehr Mansi Mansour Mansur Manuel Manuela Maqsood Mara Marc Marcel Marcela
        Marcelina Marceline Marcelino Marcella Marcelle Marcello Marcellus Marcelo Marcia Marcie Marcin Marcio Marco
        Marcos Marcus Marcy Mareike Marek Marfa Margaret Margareta Margarete Margarethe Margarita Margaux Marge Margene
        Margery Margherita Margie Margit Margo Margot Margret Margrethe Margriet Marguerite Maria Mariah Mariam Mariama
        Marian Mariana Mariangela Marianna Marianne Mariano Maribel Maricela Marie Marie-Claire Marieke Mariella
        Marielle Marietta Marigold Marija Marijke Marika Mariko Marilyn Marin Marina Marine Marinko Mario Mariola
        Marion Maris Marisa Marisol Marissa Marit Marius Mariusz Mariya Marja Marjan Marjane Marjorie Mark Marketa
        Marko Markos Markus Marla Marlene Marli Marlies Marlin Marloes Marlon Marmaduke Marna Marquis Marquise Marquita
        Marsha Marshall Mart Marta Martha Martial Martin Martina Martine Martino Marton Marty Marvin Marwa Marwan Mary
        Maryam Maryann Maryla Maryna Marzena Masaaki Masahiko Masahiro Masaki Masako Masami Masamune Masanobu Masanori
        Masao Masaru Masashi Masato Masatoshi Masaya Masayoshi Masayuki Masih Mason Masood Masoud Massimiliano Massimo
        Massoud Masumi Matei Matej Mateo Mateus Mateusz Matheus Mathew Mathias Mathieu Mathijs Mathilde Matias Matija
        Matilda Matilde Mato Mats Matt Matteo Matthaus Matthew Matthias Matthieu Matthijs Matti Mattia Mattie Matus
        Matvei Matvey Matyas Maud Maude Maulana Maura Maureen Maurice Mauricio Maurits Maurizio Mauro Maurycy Mavis Max
        Maxie Maxim Maxime Maximilian Maximo Maxine Maxwell May Maya Mayank Mayawati Maybelle Maysa Mazen Mckayla
        Mckenzie Mechthild Meena Meenakshi Meera Meg Megan Megawati Megha Meghan Megumi Mehbooba Mehdi Meher Mehmed
        Mehmet Meho Mehran Mehrdad Mehriban Meinhard Meir Meira Meirion Mel Melania Melanie Melba Melchior Melchiorre
        Melchor Meles Melih Melina Melinda Melissa Melody Melva Melville Melvin Melvyn Menachem Menahem Mengistu Menno
        Meral Merav Mercedes Merche Mercy Meredith Merle Merlin Merrill Merritt Mert Mervyn Meryl Mesut Meta Metin
        Mette Meysam Mhairi Mia Mian Micaela Micah Michael Michaela Michal Michalina Michalis Micheal Michel Michela
        Michelangelo Michele Micheline Michelle Michiel Michiko Mick Mickey Micki Midori Mieczyslaw Mieke Mieko Miep
        Mieszko Mignon Miguel Miguela Mihaela Mihai Mihail Mihaly Mika Mikael Mike Mikhail Mikhailo Mikheil Miki Mikio
        Mikis Mikkel Mikko Miklos Mikolaj Mila Milada Miladin Milagros Milan Mildred Milena Milenko Miles Milford
        Milica Milivoj Milivoje Miljan Milka Millard Millicent Millie Milo Milomir Milorad Milos Miloslav Milosz
        Milovan Miltiadis Milton Milun Milutin Mimi Mina Minal Mindaugas Mindy Minerva Minna Minnie Minoru Mira Miranda
        Mircea Mireia Mireille Mirela Mirella Miren Miriam Mirjana Mirko Miron Miroslav Miroslava Miroslaw Miroslawa
        Mirza Misaki Misbah Miso Mitch Mitchell Mitra Mitrofan Mitsuko Mitsuo Mitsuru Mitzi Miyako Miyuki Mladen Moacir
        Moacyr Moammar Moana Moaz Mobutu Modesto Moez Mogens Mohale Mohamad Mohamed Mohammad Mohammad-Reza Mohammadreza
        Mohammed Mohamud Mohan Mohandas Mohini Mohit Mohsen Moira Moise Moises Mojtaba Mokhtar Mollie Molly Momcilo
        Mominul Momir Momoko Mona Moncef Monica Monika Monique Monir Monroe Monserrat Montague Montaser Monte Montel
        Montgomery Montserrat Monty Monzer Morag Mordechai Moreno Morgan Moritz Morris Mort Morten Morteza Mortimer
        Morton Moses Moshe Moss Motaz Motilal Motoko Moussa Moustafa Mstislav Muamer Muammar Muawiya Mubarak Mugur
        Muhammad Muhammed Muhannad Muhsen Muhsin Muhyiddin Muireann Mujibur Mukesh Mukhtar Mukta Mukul Mulayam Muna
        Munir Muntasir Murali Murat Muriel Murilo Murli Murphy Murray Musa Musab Mushfiqur Muslim Mustafa Mustapha
        Mutaz Mutsuhito Mutsumi Muttiah Muzaffer Mwai Myint Mykhailo Mykola Myles Myra Myriam Myrl Myrna Myron Myrtle
        Nabil Nabila Nada Nadege Nadene Nader Nadezhda Nadia Nadim Nadine Naeem Nafisa Naftali Nagarjuna Nagib Nagisa
        Naguib Nahed Nahid Nahum Naif Naina Najat Naji Najib Najla Najm Naledi Nalini Naman Namrata Nan Nana Nanako
        Nanci Nancy Nand Nandan Nandini Nandita Nandor Nanette Naoki Naoko Naomi Naoto Naoya Napoleone Narasimha
        Narayan Narayana Narciso Narcyz Narek Naren Narendra Naresh Narges Naseem Naser Nasim Nasir Nasrallah Nasreen
        Nasrin Nasser Nastya Nat Natale Natalia Natalie Nataliya Natalya Natan Natasha Nate Nathalie Nathan Nathaniel
        Natsuki Natsuko Natsume Nattawut Natwar Naveen Navin Navjot Nawaf Nawal Nawaz Nayef Nazanin Nazar Nazim Nazir
        Nazzareno Ndidi Neal Nebojsa Necati Necmettin Ned Neda Nedelcho Nedeljko Neelam Neena Neeraj Neeta Neha Neil
        Nelda Nelio Nell Nellie Nello Nels Nelson Nemesio Nenad Nereo Nerys Nestor Nettie Neus Nevaeh Neve Neven
        Neville Newell Newton Neymar Ngaire Ngozi Ngurah Nia Niall Niamh Nicanor Nicasio Niccolo Nicholas Nichole Nick
        Nicki Nicky Nicla Nicola Nicolaas Nicolae Nicolas Nicole Nicoleta Nicoletta Nicolo Nidal Niels Nieves Nigel
        Nighat Nihad Nihat Nika Nikau Nikhil Nikifor Nikita Nikki Niklas Nikodem Nikol Nikola Nikolai Nikolaos Nikolaus
        Nikolay Nikos Nilesh Niloofar Niloufar Nils Nilton Nilufer Nima Nimr Nina Nino Ninon Nir Nirmal Nirmala
        Nirupama Nisha Nishant Nitin Nitish Nitzan Nizar Njal Njeri Nkechi Nkosazana Nkosi Nnamdi Noa Noah Noam Noboru
        Nobuko Nobunaga Nobuo Nobuyuki Nodar Noel Noelia Noelle Noemi Noemie Nola Nolan Noor Nora Norah Norbert
        Norberto Noreen Noriko Norio Noriyuki Norma Norman Normand Norodom Norris Nour Noura Nouri Nova Novak Ntombi
        Numan Nuno Nunzia Nunzio Nuri Nuria Nursultan Nurul Nyasha Nyoman Oana Obafemi Obdulio Obiageli Obrad Octave
        Octavia Octavian Octavio Odair Odalys Odell Odessa Odette Odile Odilon Odinga Odon Odysseas Ofer Ogden Ognjen
        Ognyan Oguz Ohad Oisin Okan Oksana Ola Olaf Olav Olavi Oldrich Ole Oleg Olegario Oleh Oleksandr Oleksandra
        Oleksiy Olena Olesya Olga Olgierd Olha Olive Oliver Olivera Olivia Olivier Oliwia Ollie Olof Olufemi Olusegun
        Oluwaseun Olwen Om Oma Omar Omayma Omer Omid Omprakash Ondine Ondrej Onesimo Onofrio Onur Opal Ophelia Oprah
        Ora Orazio Oren Orest Oreste Orhan Oriane Orietta Orin Oriol Orit Orla Orlando Ornella Orrin Orsola Orsolya
        Orson Ortrud Orville Osama Osamu Osbert Osborne Oscar Osip Oskar Oskari Osman Osmany Osmar Ostap Ostapa Osvaldo
        Oswald Otakar Otar Otavio Othman Otis Ottavia Ottaviano Ottavio Ottmar Otto Oumar Ousmane Oussama Ove Ovidiu
        Owain Owen Ozan Ozgur Ozlem Ozzie Paavo Pablo Paco Padma Padraig Paige Pal Palaniappan Pallavi Palle Palmer
        Palmiro Paloma Pam Pamela Panagiotis Pancho Pandit Pankaj Panos Pansy Pantelis Paola Paolo Par Parag Paresh
        Parisa Parker Parminder Parthiv Parul Parvathi Parvati Parvez Parvin Parviz Pascal Pascale Pascual Pasquale
        Pastora Pat Patience Patrice Patricia Patricio Patrick Patrizia Patryk Patsy Patti Patton Patty Paul Paula
        Paulette Paulina Pauline Paulino Paulo Pavan Pavel Pavla Pavlina Pavlo Pavlos Pawan Pawel Payal Payam Payton
        Paz Pearl Pearse Pedrinho Pedro Pegah Peggy Pekka Pelageya Pelayo Pelin Pelle Pellegrino Penelope Penny Pep
        Pepe Per Percival Percy Pericles Perla Pernille Perry Pervaiz Pervez Petar Pete Peter Petr Petra Petre Petri
        Petro Petronila Petros Petru Petter Petula Peyman Peyton Phil Philibert Philip Philipp Philippa Philippe
        Phillip Philo Phineas Phoebe Phyllis Pia Piera Pierangelo Pierce Pierfrancesco Pierluigi Piero Pierpaolo Pierre
        Pierrette Piers Piet Pieter Pietro Pilar Pim Pimen Pinchas Pino Pio Piotr Pippa Pippo Pirjo Piroska Pius Piyush
        Placido Plamen Platon Plinio Policarpo Polina Polly Polykarpos Pongsak Pooja Poonam Poppy Porfirio Porfiry
        Porter Poul Pouria Prabhakar Prabhat Prabhu Prabowo Prachanda Pradeep Pradip Prafulla Prakash Pramod Pranab
        Pranav Pranay Prasad Prasanna Prashant Praskovya Pratap Pratibha Pratik Praveen Pravin Prayuth Preben Predrag
        Prem Premchand Premysl Prentice Preston Price Primitivo Primo Priscilla Priti Priya Priyanka Prodromos
        Prokofy Prudence Przemysl Przemyslaw Puneet Purificacion Purnima Purushottam Pushpa Putu Pyotr Qaboos Qais
        Qamar Qasim Qassem Qazi Quentin Quincy Quinn Quintino Quique Qusay Rabab Rabah Rabia Rachael Rachel Rachid
        Radek Radha Radhika Radim Radislav Radka Radko Radmila Radoje Radomir Radoslav Radoslaw Radovan Radu Rae Rafael
        Rafaela Rafal Raffaela Raffaele Raffaella Raffi Rafi Rafic Rafik Rafiq Raghad Raghav Raghu Raghunath Raghuram
        Ragna Ragnar Ragnhild Raheem Rahel Rahim Rahma Rahmi Rahul Raimondo Raimonds Raimund Raimunda Raimundo Rainer
        Raisa Raj Raja Rajaa Rajab Rajan Rajat Rajdeep Rajeev Rajendra Rajesh Rajinder Rajiv Rajko Rajkumar Rajnath
        Raju Rakesh Rakhat Ralf Ralph Raluca Ram Rama Ramachandra Ramadan Raman Ramana Ramazan Ramesh Rami Ramin Ramiro
        Ramnath Ramon Ramona Ramsay Ramush Ramy Ramzi Rana Ranasinghe Randa Randal Randall Randell Randi Randolph Randy
        Rangi Rani Rania Ranil Ranjan Ranjini Ranjit Ranko Raoul Raphael Raphaelle Raquel Rares Rashad Rashed Rasheed
        Rashid Rashida Rashmi Rasmus Rasool Rasul Ratan Ratko Rauf Raul Raven Ravi Ravindra Rawan Ray Rayford Raymond
        Raymonde Raymundo Raza Razan Razvan Reba Rebeca Rebecca Rebekah Recep Reda Redmond Reed Reem Rees Reese Reg
        Regan Reggie Regina Reginald Regine Regis Rehab Rehman Rei Reid Reidar Reijo Reiko Reimund Reinaldo Reiner
        Reinhard Reinhold Rekha Rembrandt Remco Remedios Remi Remo Remus Remy Rena Renan Renata Renate Renato Renaud
        Rene Renee Renu Renuka Renzo Reta Reuben Reuven Reva Rex Rexhep Reyes Reyhaneh Reynald Reynaldo Reynato Reza
        Rezso Rhea Rhett Rhiannon Rhoda Rhodri Rhonda Rhys Riad Ricard Ricardo Riccardo Rich Richard Richie Rick Rickey
        Ricky Rida Rie Rien Rifaat Rifat Rigoberto Riitta Rika Rikard Rikke Riku Rima Rimantas Rinaldo Rino Risa Risto
        Rita Ritesh Ritika Ritu Rivaldo Rivka Riyad Riza Rizal Roald Rob Robb Robbie Robby Robert Roberta Roberto Robin
        Robson Robyn Rocco Roch Rocio Rocky Rod Roddy Roderick Rodger Rodion Rodney Rodolfo Rodolphe Rodrigo Roelof
        Rogelio Roger Rogerio Rohan Rohini Rohit Roisin Rokuro Roland Rolandas Rolande Rolando Rolf Rolland Rollo
        Romain Roman Romane Romano Romario Romeo Romolo Romuald Romualdo Romy Ron Ronald Ronaldinho Ronaldo Ronan Roni
        Ronit Ronnie Rory Rosa Rosalba Rosalia Rosalie Rosalind Rosalinda Rosalyn Rosamund Rosamunde Rosangela Rosanna
        Rosaria Rosario Roscoe Rose Roseann Roseanne Rosella Roselyne Rosemarie Rosemary Rosen Rosendo Rosetta Roshan
        Rosie Roslyn Ross Rossana Rossella Rostislav Roswitha Rovshan Rowan Rowena Rowland Roxana Roxanne Roxie Roy
        Roya Royal Royce Roza Rozalia Rozsa Ruairi Ruairidh Ruben Rubens Ruby Rudiger Rudolf Rudolph Rudy Rudyard
        Rufino Rufus Ruggero Ruhollah Rui Rukmini Rumen Rumi Rune Rupa Rupali Rupert Ruperto Ruprecht Ruqayya Ruslan
        Ruslana Russ Russell Rustam Rusty Rutger Ruth Ruthie Ruud Ruy Ryan Ryo Ryoichi Ryoji Ryoko Ryoma Ryota Ryszard
        Ryu Ryuichi Ryuji Ryunosuke Saad Saadi Saara Sabah Sabahattin Sabatino Saber Sabin Sabine Sabino Sabir Sabri
        Sabrina Sabrine Saburo Sachiko Sachin Sadako Sadao Saddam Sadek Sadeq Sadie Sadio Sadiq Sadyr Saeed Safa Safaa
        Safia Safiya Safwan Sagar Sagi Sahar Sahil Said Saif Saima Sajid Sajjad Sakari Saki Sakina Sakshi Sakura Sal
        Salah Salam Salama Saleem Saleh Salem Sali Salif Salih Salim Salima Sally Salma Salman Salome Salvador
        Salvatore Salwa Sam Samak Saman Samaneh Samanta Samantha Samar Sameer Sameh Samer Sami Samia Samih Samir Samira
        Sammie Sammy Samo Samora Sampo Samson Samuel Sana Sanaa Sanam Sanath Sancho Sandeep Sander Sandor Sandra
        Sandrine Sandro Sandy Sangeeta Sani Sanja Sanjana Sanjay Sanjeev Sanjit Sanjiv Sanna Sanne Sante Santiago
        Santina Santo Santos Santosh Saoirse Saparmurat Saqib Sara Sarah Sardor Sargis Sari Sarika Saroj Sarojini
        Sarolta Sarunas Sarvepalli Sasa Sasha Saskia Sathya Satish Satoko Satomi Satoru Satoshi Sattar Satu Saturnino
        Satya Satyajit Satyendra Saud Saul Saulius Saurabh Saurav Savannah Saveli Saverio Savita Savva Sawsan Sayaka
        Sayed Sayuri Sayyid Scarlett Scipione Scot Scott Sead Seamus Sean Sebastian Sebastiano Sebastiao Sedat Seema
        Sefer Segolene Segundo Seiichi Seija Seiji Seiko Sekou Selahattin Selcuk Selena Selim Selin Selina Selma Sem
        Semen Semra Semyon Senad Sepideh Seppo Serafim Serafin Serafino Serban Serdar Serena Serge Sergei Sergej Sergey
        Sergi Sergio Serhiy Serkan Servando Serzh Setareh Seth Setsuko Settimio Severiano Severin Severine Severino
        Severo Sevgi Seweryn Seydou Seymour Sezen Shabana Shabbir Shadi Shadia Shafiq Shahbaz Shaheen Shahid Shahin
        Shahram Shahriar Shahrukh Shai Shaikh Shailesh Shaima Shakeel Shaker Shakib Shakir Shakti Shalini Shalom Shana
        Shane Shania Shanice Shaniqua Shankar Shannon Shantanu Shanti Shapour Shaquan Shaquille Sharad Shari Sharif
        Sharifa Sharmila Sharon Shashi Shaul Shaun Shauna Shaurya Shavkat Shawn Shawqi Shayla Shayne Shea Sheena
        Shefali Shehab Sheikh Sheila Shekhar Shelby Sheldon Shelia Shelley Shelly Sher Sheree Shereen Sheridan Sherif
        Sherman Sherri Sherrie Sherry Sherwood Sheryl Shigeko Shigeo Shigeru Shikhar Shilpa Shimon Shingo Shinichi
        Shinichiro Shinji Shinjiro Shinobu Shintaro Shinya Shinzo Shiori Shira Shirin Shirley Shiv Shiva Shivaji
        Shivani Shizuka Shizuko Shlomo Shmuel Sho Shoaib Shobha Shohei Shohreh Shoichi Shoji Shoko Shonda Shota Shouta
        Shozo Shraddha Shreya Shri Shruti Shubham Shuichi Shuji Shukri Shulamit Shunichi Shunsuke Shuntaro Shweta Shyam
        Siaka Siamak Sian Sibusiso Sibyl Sid Siddharth Siddhartha Sidney Sidonie Siegbert Siegfried Sieglinde Siegmund
        Sienna Sigbjorn Sigismondo Sigismund Sigmund Signe Sigrid Sigurd Siham Sihanouk Siim Silas Silke Silvana
        Silvano Silverio Silvester Silvestre Silvestro Silvia Silvina Silvio Silviu Simeon Simin Simon Simona Simone
        Simonetta Sina Sinan Sinclair Sinead Sinisa Siobhan Sion Sione Sipho Sirajuddin Siri Sirimavo Sissel Sitaram
        Siti Sitiveni Sivert Sixten Sjaak Sjoerd Skender Skip Skye Skyler Slamet Slaven Slavica Slavko Slavoljub
        Slavomir Slawomir Slimane Sloane Slobodan Slobodanka Smilja Smita Smriti Sneha Snezana Snorri Socorro Socrates
        Soe Soeharto Sofia Sofiya Sofoklis Soha Sohail Soheil Sohrab Sokol Solange Soledad Solomon Solon Solveig
        Somchai Somkid Somnath Sonali Sonam Sonia Sonja Sonny Sonsoles Sonu Sonya Sooronbay Sophia Sophie Soraya Sorcha
        Soren Sorin Sorina Sosuke Sotiria Sotiris Souad Souleymane Sourav Spartak Spencer Spike Spiro Spyridon Spyros
        Srdjan Sredoje Srettha Sri Srikanth Srinivas Srinivasa Sriram Stacey Stacie Stacy Stamatis Stan Stanford
        Stanislav Stanislaw Stanislawa Stanko Stanley Stavros Stefan Stefania Stefanie Stefano Steffen Steffi Stein
        Steinar Stelian Stelios Stella Stellan Stepan Stephan Stephane Stephanie Stephany Stephen Stephon Sterling
        Stevan Steve Steven Stevie Steward Stewart Stig Stijn Stipe Stjepan Stoyan Stratos Struan Stu Stuart Sture Suad
        Subhash Subramaniam Subramanian Subrata Sudarshan Sudha Sudhir Sue Sugata Suha Suhail Suhaila Sujata Sukarno
        Sukhbir Sukhdev Sukru Sulaiman Suleiman Suleyman Sulochana Sultan Suman Sumaya Sumiko Sumit Sumitra Summer
        Sundar Sunder Sunil Sunita Sunny Surendra Suresh Surinder Surjit Surya Susan Susana Susanna Susannah Susanne
        Sushant Sushil Sushma Susie Susilo Susumu Suthep Sutrisno Suu Suzan Suzana Suzanne Suzette Suzuko Svante Svein
        Sven Svend Svenja Sverre Svetislav Svetlana Svetoslav Svetozar Svitlana Svyatoslav Swami Swantje Swapan Swapnil
        Swaraj Swati Syafii Sybil Sydney Sylvain Sylvaine Sylvester Sylvia Sylvie Sylwester Sylwia Synnove Szabolcs
        Szczepan Szilard Szilvia Szymon Taavi Tabatha Tabitha Tad Tadao Tadashi Taddeo Tadeo Tadeu Tadeusz Tadhg Tafari
        Taha Taher Tahir Tahmineh Taichi Taiki Taisia Takaaki Takahiro Takako Takamasa Takanori Takao Takashi Takato
        Takayuki Takeo Takeru Takeshi Takis Taku Takuma Takumi Takuya Tal Talal Talat Talha Talia Tama Tamaki Tamar
        Tamara Tamas Tamaz Tamer Tamera Tami Tamika Tamiko Tamim Tamir Tammy Tamra Tamsin Tancredi Tancredo Tane Taneli
        Tanguy Tania Tanisha Tanja Tansu Tanya Tapan Tapio Tara Taraneh Taras Tarcisio Tarek Tareq Tariq Tarja Tarkan
        Taro Tarun Tasha Taslima Tasos Tatiana Tatsuo Tatsuya Tatum Tatyana Tauno Tavon Tawakkol Tawfik Tawfiq Tawny
        Tayeb Tayfun Taylor Tayseer Tayshaun Tayyip Te Ted Teddy Teemu Teiko Telesforo Telma Telmo Temuri Tendai
        Tenzing Teodor Teodora Teodoro Teofil Teofilo Teotonio Terence Teresa Teresita Terez Tereza Terhi Teri Terje
        Terra Terrance Terrell Terrelle Terrence Terri Terry Teruo Tess Tessa Tetiana Tetsuo Tetsuro Tetsuya Teuku Teun
        Tevita Tewodros Thabo Thad Thaddeus Thaksin Thanasis Thandiwe Thanom Thea Thein Thelma Themba Theo Theodora
        Theodore Theodoros Theofilos Theophile Theresa Therese Theron Thiago Thibaud Thibault Thierry Thijs Thilo
        Thodoris Thomas Thor Thora Thorbjorn Thornton Thorsten Thorvald Thulani Thurman Tia Tiago Tiberio Tibor Tiffani
        Tiffany Tigran Tihamer Tihomir Tiit Tijs Tikhon Tilda Tilman Tim Timmy Timo Timofei Timofey Timoteo Timothy
        Timur Tina Tito Titus Tivadar Tiziana Tiziano Tjeerd Tobias Toby Tod Todd Todor Toivo Tokugawa Tolga Tom Toma
        Tomas Tomasz Tomaz Tomi Tomio Tomislav Tommaso Tommi Tommie Tommy Tomo Tomohiro Tomoki Tomoko Tomomi Tomos
        Tomoyuki Toney Toni Tonino Tony Tonya Toomas Tor Torajiro Torbjorn Tord Tore Torgeir Torgny Tori Toribio Torkel
        Torquato Torstein Torsten Toru Torvald Toshi Toshiaki Toshihiko Toshihiro Toshiki Toshiko Toshio Toshiro
        Toshiyuki Tove Tracey Tracie Tracy Traian Traudl Traugott Travis Travon Trayvon Trent Treva Trevon Trevor Trey
        Tricia Trina Trinidad Tripp Trisha Tristan Trofim Trond Troy Trudie Trudy Truman Trygve Tsegaye Tsubasa Tsukasa
        Tsuneo Tsutomu Tsuyoshi Tsvetan Tucker Tudor Tugba Tuija Tullio Tuncay Tunde Tunku Tuomas Tuomo Tupac Turgut
        Turid Turki Turlough Tushar Tuula Twila Ty Tyler Tymoteusz Tyra Tyree Tyreke Tyrel Tyrese Tyrone Tyson Tytus
        Tzachi Tzipi Tzvi Ubaid Ubaldo Uche Uday Udo Ufuk Ugo Ugur Uhuru Uldis Ulf Uli Ulises Ulisses Ulla Ulrich
        Ulrika Ulrike Ulugbek Ulysses Uma Umar Umberto Ume Umesh Umit Umm Umut Una Unni Urbain Urbano Urho Uri Uriel
        Urmas Urmila Ursula Urszula Usama Usha Usher Usman Ute Uthman Uttam Uwe Uzi Vaclav Vada Vadim Vagif Vagn Vagner
        Vahan Vahid Vaibhav Vaira Vajiralongkorn Vakhtang Valarie Valdas Valdemar Valdir Valdis Valentin Valentina
        Valentine Valentino Valere Valeri Valeria Valeriano Valerie Valerio Valeriu Valeriy Valery Vally Valmir
        Valtteri Vance Vanessa Vangelis Vania Vanna Vartan Varun Varvara Vasant Vasco Vasil Vasile Vasili Vasilis
        Vasiliy Vasily Vassiliki Vassilis Vasudev Vasudha Vasundhara Vasyl Vatroslav Vaughan Vaughn Vazgen Veaceslav
        Vedat Veena Veer Veikko Veit Veli Velia Veljko Velma Velupillai Venancio Venanzio Vendula Venedikt Veniamin
        Venkaiah Venkat Venkataraman Venkatesh Venus Vera Verena Verity Verla Verna Vernell Vernon Veronica Veronika
        Veronique Vesa Vesna Vesselin Vester Vianney Vibeke Vibha Vic Vicenta Vicente Vickey Vicki Vickie Vicky Victor
        Victoria Victoriano Victorino Vida Vidar Vidkun Vidoje Vidya Viera Vigdis Viggo Vijay Vijaya Vikas Vikram
        Vikrant Viktor Viktoria Viktoriya Vilem Ville Villy Vilma Vilmos Vinay Vince Vincent Vincenza Vincenzo Vineet
        Vinicius Vinko Vinod Viola Violet Viorel Viorica Vipin Vipul Virat Virendra Virgil Virgilio Virginia Virginie
        Virginio Virtudes Vishal Vishnu Vishwanath Vit Vitali Vitaliy Vitaly Vitezslav Vito Vitor Vitoria Vittoria
        Vittorio Vitya Viveca Vivek Vivian Viviana Viviane Vivien Vivienne Vjekoslav Vlad Vladan Vlade Vladimir
        Vladimira Vladislav Vladlen Vlado Vladut Vlasta Vlastimil Vlatko Vojin Vojislav Vojtech Volkan Volker Volkmar
        Volodymyr Vsevolod Vuk Vyacheslav Vytautas Wacek Waclaw Wadah Wade Wael Wafa Wafaa Wagner Wahid Wahyu Wajdi
        Walburga Waldemar Waldir Waldo Waleed Walenty Walery Walid Walker Wallace Wallis Wally Walmir Walt Walter
        Walther Waltraud Wanda Wanderley Wangari Waqar Ward Warren Warwick Washington Wasim Wassim Wataru Wawrzyniec
        Wayan Wayne Webster Welf Wellington Wendelin Wendell Wendy Wenzel Werner Weronika Wes Wesley Wessel Weston
        Whitney Whoopi Widad Widodo Wiebe Wieland Wieslaw Wieslawa Wiktor Wiktoria Wilbert Wilbur Wilda Wiley Wilford
        Wilfred Wilfredo Wilfrid Wilfried Wilhelm Wilhelmina Wilhelmine Will Willa Willard Willeke Willem Willi William
        Willie Willis Willow Willy Wilma Wilmer Wilson Wilt Wilton Wim Wincenty Windy Winfield Winfred Winfried
        Winifred Winnie Winona Winston Wiremu Wissam Witold Wladyslaw Wladyslawa Wlodzimierz Wojciech Wole Wolf
        Wolfgang Wolfram Woodrow Woody Wouter Wyatt Wynne Xabier Xande Xaver Xavi Xavier Xaviere Xenia Xenophon Ximena
        Yaa Yaakov Yacine Yacoub Yadira Yael Yago Yahya Yair Yakov Yakubu Yalcin Yamila Yamini Yana Yancy Yanis Yann
        Yannick Yannik Yannis Yaqoob Yaqub Yara Yaroslav Yasaman Yasar Yaser Yash Yashwant Yasiel Yasin Yasir Yasmeen
        Yasmin Yasmine Yasser Yassin Yassine Yasuhiro Yasuko Yasunari Yasuo Yasushi Yasuyuki Yavuz Yaw Yayoi Yazan
        Yazid Yefim Yegor Yehoshua Yehuda Yehudit Yekaterina Yelena Yeliz Yelizaveta Yemelyan Yemi Yesenia Yevgeni
        Yevgenia Yevgeny Yiannis Yigal Yigit Yildiray Yilmaz Yingluck Yisrael Yitzhak Yngve Yoani Yoann Yochanan Yoel
        Yoenis Yogendra Yogesh Yogi Yohan Yohannes Yoichi Yoji Yoko Yolanda Yolande Yona Yonatan Yoram Yorgos Yoritomo
        Yosef Yoshiaki Yoshie Yoshihide Yoshihiro Yoshiko Yoshimi Yoshinobu Yoshinori Yoshio Yoshiro Yoshitaka Yoshito
        Yoshiyuki Yossi Yotam Youcef Younes Younis Younus Yousaf Youssef Youssouf Yoweri Yrjo Yuichi Yuichiro Yuji Yuka
        Yukari Yuki Yukihiro Yukiko Yukio Yuko Yulia Yuliesky Yuliya Yumi Yumiko Yunis Yunus Yuri Yuriko Yuriy Yury
        Yusra Yusril Yusuf Yusuke Yuta Yutaka Yuto Yuuki Yuval Yuvraj Yuzuru Yves Yvette Yvon Yvonne Zacarias Zaccaria
        Zach Zachariah Zacharias Zacharie Zachary Zachery Zack Zafar Zafer Zaheer Zahi Zahir Zahra Zaid Zaim Zain
        Zainab Zakaria Zakariya Zakhar Zaki Zalman Zamira Zane Zanele Zardari Zarko Zaw Zayd Zayed Zayn Zbigniew Zbynek
        Zbyszek Zdena Zdenek Zdenka Zdravko Zdzislaw Zeb Zebulon Zeca Zeev Zeferino Zehra Zeinab Zeke Zeki Zelda Zelia
        Zeljka Zeljko Zenani Zenji Zeno Zenon Zephyrin Zeynep Zhelyu Zhivko Zia Ziad Ziaur Zied Ziemowit Zinaida Zine
        Zineb Zinovy Zion Zita Ziv Zivko Zivorad Ziyad Zlatan Zlatko Zodwa Zoe Zoey Zofia Zohreh Zola Zoltan Zora
        Zoraida Zoran Zorica Zoya Zsofia Zsolt Zsuzsa Zsuzsanna Zuhair Zulfikar Zulfiqar Zulkifli Zurab Zuzana Zuzanna
        Zvi Zviad Zvonimir Zvonko Zweli Zydrunas Zygmunt
        """
}
