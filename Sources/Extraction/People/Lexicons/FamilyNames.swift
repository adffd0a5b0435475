/// Family names that are frequent in the news of many countries, written down from general knowledge for this program.
enum FamilyNames {
    /// Names divided by white space.
    static let table = """
        Abbott Abdi Abe Abrams Acosta Adams Addison Adebayo Adler Aguilar Ahmadi Ahmed Akhtar Albright Alexander Ali
        Allen Allison Almeida Alonso Alvarado Alvarez Amin Anand Andersen Anderson Andersson Andrade Andrews Ansari
        Aquino Archer Armitage Armstrong Arnold Arroyo Ashcroft Ashdown Ashton Aslam Atkins Atkinson Attlee Austin
        Avila Awad Aydin Azevedo Bach Bachmann Bailey Bajwa Baker Baldacci Baldwin Balfour Ball Ballard Banda Banerjee
        Banks Bannister Barber Barbosa Barker Barlow Barnes Barnett Barr Barrett Barron Barros Barry Bartlett Barton
        Basu Bates Bauer Baxter Beaumont Beck Becker Bell Bello Benitez Bennett Benson Bentham Berg Berger Bergman
        Bergstrom Bernard Bernstein Berry Best Bevan Beveridge Bhatt Bianchi Biden Birch Bird Bishop Bismarck Black
        Blackburn Blackwell Blackwood Blair Blake Blanc Blanchard Blanco Bloom Blyth Boateng Bolton Bond Booth Boswell
        Botha Boucher Bourne Bowen Bowers Bowman Boyd Boyle Bradbury Bradford Bradley Bradshaw Brady Brandt Braun
        Brennan Brewster Bridges Briggs Bright Britt Brooks Brown Browne Bruce Brunel Bryan Bryant Buchanan Buck
        Burgess Burke Burnett Burns Burrows Burton Bush Butler Byrd Byrne Byron Cabrera Cain Calderon Caldwell
        Callaghan Callahan Calvert Cameron Campbell Campos Cannon Cantu Cardenas Cardoso Carey Carlson Carlsson Carlyle
        Carnegie Carney Carpenter Carr Carrillo Carroll Carson Carter Cartwright Carvalho Casey Castillo Castro
        Cervantes Chadwick Chamberlain Chambers Chan Chandler Chang Chaplin Chapman Charles Chase Chatterjee Chaudhry
        Chavez Chen Cheney Cheng Chesterton Cheung Chin Cho Choi Chopra Chou Choudhury Chow Christensen Christiansen
        Christie Chu Chung Church Churchill Clark Clarke Clayton Clements Clifford Clinton Clough Cobb Cobden Coelho
        Cohen Cole Coleman Coleridge Coles Colin Collier Collins Colombo Combs Compton Conley Conner Connolly Connor
        Conrad Constable Contreras Conway Cook Cooke Coolidge Cooper Copeland Corbett Corbyn Cordova Cornwall
        Cornwallis Correa Cortes Cortez Costa Costello Coulter Cox Craig Crawford Cromwell Crosby Cross Crowley Cruz
        Cuevas Cummings Cunningham Curran Curry Curtin Curtis Da-Silva Dahl Dalton Daly Daniels Darwin Das Davenport
        Davey Davidson Davies Davis Dawson Day Dean Decker Delacroix Delgado Deng Dennis Desai Dewey Dhillon Diallo
        Diaz Dickens Dickinson Dickson Diop Disraeli Dixon Dodd Doherty Dolan Dominguez Donaldson Donnelly Donovan
        Doran Dougherty Douglas Dow Dowd Downing Doyle Drake Dreyfus Drummond Dryden Duarte Dubois Dudley Duffy Dufour
        Dunbar Duncan Dunlap Dunn Dupont Duran Durand Dutta Dyer Eastwood Eaton Edison Edwards Einstein Eisenhower
        Eliot Ellington Elliott Ellis Ellison Emerson Engel Erdogan Ericsson Eriksen Eriksson Erskine Esposito Estrada
        Evans Everett Faraday Farmer Farquhar Farrell Farrow Faulkner Fawcett Ferguson Fernandes Fernandez Ferrari
        Ferreira Field Fielding Fields Figueroa Fillmore Finch Fischer Fish Fisher Fitzgerald Fitzpatrick Fleming
        Fletcher Flores Flynn Foley Fonseca Forbes Ford Foreman Forrest Forster Forsyth Foster Fournier Fowler Fox
        Francis Franco Frank Franklin Fraser Frazier Freeman French Friedman Frost Fry Fuchs Fuentes Fuller Gaddafi
        Gage Galbraith Gallagher Gallegos Galloway Gandhi Garcia Gardner Garfield Garibaldi Garner Garrett Garrison
        Garza Gates Gauthier George Ghosh Gibbons Gibbs Gibson Gilbert Giles Gill Gillespie Gilmore Giordano Girard
        Gladstone Glass Gleason Glenn Glover Goethe Goldberg Goldman Goldstein Gomes Gomez Gonzales Gonzalez Good
        Goodman Goodwin Gordon Gore Gorman Gould Graham Grant Graves Gray Greco Green Greenberg Greene Greenwood Greer
        Gregory Griffin Griffith Griffiths Grimes Gross Grossman Guerra Guerrero Gunn Gupta Gustafson Gustafsson
        Gutierrez Guzman Haas Haddad Hahn Haig Hale Halifax Hall Halliday Hamid Hamilton Hamlin Hammond Hampton Hancock
        Hanna Hansen Hanson Harcourt Hardin Harding Hardy Hargreaves Harmon Harper Harrington Harris Harrison Hart
        Hartley Hartman Harvey Hashimoto Hastings Hawkins Haydn Hayes Haynes Healy Heath Hebert Hegel Heine Hemingway
        Henderson Hendricks Hendrix Henry Hensley Hepburn Herbert Herman Hernandez Herrera Herring Herschel Hess Hewitt
        Hicks Higgins Hill Hines Hirsch Ho Hobbs Hodge Hodges Hodgson Hoffman Hoffmann Hogan Hogg Holbrook Holden
        Holder Holland Holloway Holm Holmes Holt Hong Hood Hooker Hooper Hoover Hopkins Horn Horne Horton Hossain House
        Houston Howard Howe Howell Hsu Huang Huber Hudson Huerta Huff Hughes Hull Humphrey Humphreys Hunt Hunter Hurley
        Hurst Hussain Hussein Hutchinson Huxley Hwang Ibarra Ibrahim Ibsen Iglesias Inglis Ingram Inoue Irving Irwin
        Ito Ivanov Ivanova Iyer Jackson Jacobs Jacobsen Jacobson Jain James Jansen Janssen Jefferson Jellicoe Jenkins
        Jennings Jensen Jimenez Jobs Johansen Johansson Johns Johnson Johnston Jones Jordan Joseph Joshi Joyce Juarez
        Jung Kahn Kane Kang Kant Kaplan Kapoor Karimi Karlsson Kato Katz Kaufman Kaur Kay Keane Keats Keith Keller
        Kelley Kelly Kemp Kennedy Kent Kenyatta Kepler Kerr Kerry Keynes Khalid Khalil Khan Kim Kimura King Kipling
        Kirby Kirk Kissinger Klein Kline Knight Knox Kobayashi Koch Kohl Kovac Kovacs Kowalski Kramer Kraus Krause
        Kruger Kumar Kuznetsov Kwon Lacroix Lafayette Lamb Lambert Lancaster Landry Lane Lang Lange Lansing Larsen
        Larson Larsson Lau Lavoisier Lawrence Lawson Leach Lebrun Leclerc Lee Lefebvre Leigh Lemaire Lenin Lennon Leon
        Leonard Leroy Leslie Lessing Leung Levin Levine Levy Lewis Lim Lin Lindberg Lindgren Lindsay Little Liu
        Livingston Livingstone Lloyd Lo Locke Lockhart Logan Long Longfellow Lopes Lopez Lord Louis Love Lovell Lowe
        Lowery Lozano Lucas Luna Lund Luther Luxemburg Lynch Lyndon Lyons Ma MacArthur Macaulay Macdonald Mack
        Mackenzie MacLeod Macmillan Macron Madden Madison Maduro Maguire Maher Mahmood Major Malcolm Maldonado Malik
        Malone Mandela Mann Manning Mansell Mansfield Mao Marchand Marconi Marin Marino Markovic Marks Marlowe Marquez
        Marsh Marshall Martin Martinez Martins Marx Mason Mather Mathews Mathieu Matsumoto Matthews Maugham Maurer
        Maxwell May Mayer Maynard Mazur Mbeki McAllister McBride McCain McCall McCann McCarthy McClain McClellan
        McClure McConnell McCormack McCormick McCoy McCullough McDaniel McDonald McDowell McFarland McGee McGrath
        McGuire McIntosh McIntyre McKay McKee McKenna McKenzie McKinley McKinney McKnight McLaughlin McLean McLeod
        McMahon McMillan McNeil Meade Meadows Medina Medvedev Mehta Mejia Melendez Melton Melville Mendelssohn Mendes
        Mendez Mendoza Menon Mercado Mercer Merkel Metternich Meyer Meyers Michel Middleton Miles Miller Mills Milne
        Milton Mishra Mitchell Mitra Miyazaki Modi Mohamed Molina Moller Molloy Monroe Montgomery Montoya Moody Moon
        Moore Mora Morales Moran Moreau Moreira Morel Moreno Moretti Morgan Mori Moritz Morris Morrison Morrow Morse
        Morton Moss Moyer Mozart Mueller Mugabe Mukherjee Muller Mullins Munoz Murillo Murphy Murray Musk Mussolini
        Myers Nadal Naidu Nair Nakamura Napier Nascimento Nash Navarro Neal Nelson Neumann Newman Newton Ng Nguyen
        Nichols Nicholson Nielsen Nightingale Nilsson Nixon Nkosi Nobel Noble Nolan Norman Norris Norton Novak Nunes
        Nunez Nunn Obama Obrien Ochoa Oconnor Odonnell Ogawa Ohara Okafor Okamoto Okeke Oliveira Oliver Olsen Olson
        Olsson Oneill Orr Ortega Ortiz Orwell Osborne Osman Owen Owens Pace Pacheco Padilla Page Paine Palmer
        Palmerston Pandey Pankhurst Papadopoulos Pappas Parker Parks Parrish Parsons Pascal Pascoe Pasteur Patel
        Paterson Patil Patterson Patton Paul Paxton Payne Peabody Pearce Pearson Peck Peel Pelosi Pemberton Pena Pence
        Pereira Perez Perkins Perrin Perry Persson Peters Petersen Peterson Petit Petrov Petrova Pettersson Pham
        Phillips Picasso Pickett Pierce Pinto Pires Pitt Pittman Pollard Pollock Poole Pope Popov Porter Potter Pound
        Powell Powers Pratt Prescott Preston Price Priestley Prince Pritchard Proctor Pruitt Purcell Putin Quinn Rabin
        Rahman Raj Raleigh Ramirez Ramos Ramsey Rana Randall Rao Rasmussen Ray Raymond Reagan Reddy Reed Reese Reeves
        Reid Reilly Reyes Reynolds Rhodes Ribeiro Ricci Rice Rich Richard Richards Richardson Richter Riley Rios
        Ritchie Rivas Rivera Rizzo Robbins Roberts Robertson Robinson Robles Rocha Roche Rodgers Rodrigues Rodriguez
        Rogers Rojas Rollins Roman Romano Romero Rommel Romney Rooney Roosevelt Rosales Rosario Rose Rosen Rosenberg
        Rosenthal Ross Rossi Rossini Roth Rothschild Rousseau Rowe Rowland Roy Rubio Ruiz Rush Russell Russo Ruth
        Rutherford Ryan Saab Sackville Saito Salas Salazar Saleh Salinas Sampson Samuels Sanchez Sanders Sandoval
        Sanford Santana Santiago Santos Sargent Sarkar Sarkozy Sasaki Sato Saunders Savage Sawyer Saxena Schaefer
        Schiller Schmidt Schmitt Schmitz Schneider Scholz Schroeder Schubert Schultz Schulz Schumacher Schumann
        Schuster Schwartz Schwarz Scott Sears Segal Sen Serrano Sethi Seward Sexton Seymour Shackleton Shah Shakespeare
        Shapiro Sharma Sharp Shaw Shea Sheikh Shelley Shelton Shepherd Sheppard Sheridan Sherman Sherwood Shields
        Shimizu Short Sibelius Silva Silverman Simmons Simon Simpson Sims Sinclair Singh Singleton Sinha Skinner Slater
        Sloan Small Smirnov Smith Snow Snowden Snyder Sokolov Solis Solomon Soto Sousa Souza Sparks Spears Spencer
        Spielberg Stafford Stalin Stanhope Stanley Stanton Stark Starmer Steele Stein Steinbeck Steinberg Stendhal
        Stephens Stephenson Stevens Stevenson Stewart Stoddard Stokes Stone Stout Strauss Strickland Strindberg Strong
        Stuart Suarez Sullivan Summers Sun Sutherland Sutton Suzuki Svensson Swanson Sweeney Swift Swinburne Sykes
        Szabo Takahashi Talbot Tan Tanaka Tang Tapia Tate Taylor Tennyson Terry Thackeray Thatcher Thomas Thompson
        Thomsen Thomson Thoreau Thornton Tierney Todd Tolstoy Tomlinson Torres Toth Townsend Tran Travis Trevino
        Trotsky Trudeau Trujillo Truman Trump Tucker Turing Turner Twain Tyler Tyson Underwood Urban Vargas Vasquez
        Vaughan Vaughn Vazquez Vega Velasquez Velazquez Vera Verdi Verma Vickers Vidal Villa Villanueva Villarreal
        Vincent Vogel Volkov Voltaire Wade Wagner Walker Wall Wallace Waller Walpole Walsh Walter Walters Walton Wang
        Ward Ware Warner Warren Washington Waters Watkins Watson Watt Watts Weaver Webb Weber Webster Weeks Wei
        Weinstein Weiss Welch Wellesley Wellington Wells Welsh Werner Wesley West Wheeler Whitaker White Whitehead
        Whitfield Whitman Whitney Wiggins Wilberforce Wilcox Wilde Wilder Wiley Wilkerson Wilkins Wilkinson Williams
        Williamson Willis Wilson Winters Winthrop Wise Wolf Wolfe Wolff Wolsey Wong Wood Woodard Woods Woodward
        Wordsworth Wren Wright Wu Wyatt Wycliffe Xi Yamada Yamamoto Yang Yates Yeats Yeltsin Yilmaz Yoon York Yoshida
        Young Yu Zamora Zapata Zelensky Zelenskyy Zhang Zhao Zhou Zhu Zimmerman Zuckerberg Zuma
        """
}
