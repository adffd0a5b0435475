/// Spanish words that tell of something happening, each line behind the English meaning that it has: verbs in the notation of
/// ``SpanishVerbForms``, behind a bar nouns and phrases as they stand.
enum SpanishTriggerTable {
    static let lines = """
        shoot: disparar balear tirotear acribillar abrir_fuego | disparo disparos tiroteo tiroteos balacera balaceras abrió_fuego abrieron_fuego abre_fuego a_tiros a_balazos
        kill: matar asesinar ejecutar masacrar ultimar abatir | asesinato asesinatos homicidio homicidios masacre masacres femicidio femicidios feminicidio ejecución crimen
        die: morir/muer/mur/muert fallecer/fallec/fallec/fallecid perecer ahogar | muerte muertes fallecimiento fallecimientos deceso decesos perdió_la_vida perdieron_la_vida perder_la_vida pierde_la_vida pierden_la_vida quitó_la_vida
        stab: apuñalar acuchillar | apuñalamiento puñaladas cuchilladas
        bomb: bombardear detonar dinamitar | bombardeo bombardeos explosivo explosivos coche_bomba
        attack: atacar agredir asaltar golpear violar emboscar embestir | ataque ataques agresión agresiones asalto asaltos atentado atentados emboscada violación golpiza
        injure: herir/hier/hir/herid lesionar resultar_herido | herida heridas lesión lesiones heridos herida_de_bala
        kidnap: secuestrar raptar plagiar | secuestro secuestros rapto
        flood: inundar anegar desbordar | inundación inundaciones crecida desbordamiento riada riadas
        quake: temblar/tiembl sacudir | terremoto terremotos sismo sismos temblor temblores réplica réplicas seísmo
        burn: incendiar quemar arder | incendio incendios fuego llamas
        erupt: erupcionar | erupción erupciones
        explode: explotar estallar | explosión explosiones estallido
        storm_through: azotar arrasar | tormenta tormentas huracán huracanes tornado tornados ciclón tifón deslizamiento deslizamientos deslave deslaves alud avalancha tsunami maremoto sequía
        spill: derramar | derrame derrames vertido
        infect: contagiar infectar | brote brotes epidemia pandemia
        crash: chocar estrellar colisionar descarrilar volcar/vuelc naufragar hundir | choque choques colisión colisiones accidente accidentes siniestro descarrilamiento naufragio volcamiento
        collapse: derrumbar colapsar desplomar | derrumbe derrumbes colapso desplome
        arrest: arrestar detener/detien/detuv* capturar apresar aprehender encarcelar | arresto arrestos detención detenciones captura capturas aprehensión redada
        enter: ingresar entrar irrumpir invadir penetrar colar allanar_la forzar_la_entrada | ingreso entrada irrupción incursión incursiones invasión intrusión
        raid: allanar registrar | allanamiento allanamientos registro registros operativo_policial
        protest: protestar manifestarse marchar concentrarse saquear bloquear | protesta protestas manifestación manifestaciones marcha marchas concentración concentraciones disturbio disturbios motín motines vigilia vigilias saqueos enfrentamiento enfrentamientos plantón cacerolazo boicot bloqueo salieron_a_las_calles tomaron_las_calles
        walk_out: ir_a_la_huelga declararse_en_huelga | huelga huelgas paro paros paro_nacional
        meet: reunir entrevistarse encontrarse | reunión reuniones encuentro cumbre cumbres diálogo conversaciones negociaciones conferencia cita
        negotiate: negociar mediar dialogar | negociación mediación
        visit: visitar viajar | visita visitas viaje gira
        note_of_protest: | nota_de_protesta notas_de_protesta protesta_formal protesta_diplomática nota_diplomática queja_formal reclamo_formal
        summon: convocar_al_embajador convocar_a_la_embajadora llamar_a_consultas | llamado_a_consultas llamó_a_consultas
        expel: expulsar deportar | expulsión expulsiones deportación deportaciones
        condemn: condenar_el repudiar | repudio
        agree: acordar/acuerd pactar | acuerdo acuerdos pacto pactos tratado tratados tregua alto_el_fuego cese_el_fuego convenio
        sign: firmar ratificar suscribir | firma ratificación
        charge: acusar imputar procesar | acusación acusaciones imputación cargos formulación_de_cargos procesamiento
        sue: demandar querellarse denunciar | demanda demandas querella denuncia denuncias
        extradite: extraditar | extradición
        testify: testificar declararse_culpable declararse_inocente comparecer | juicio juicios audiencia audiencias comparecencia testimonio vista_oral
        convict: condenar | condena condenas veredicto fallo_condenatorio
        exonerate: absolver/absuelv/absolv/absuelt sobreseer | absolución
        sentence: sentenciar multar | sentencia sentencias pena_de_prisión multa
        rule: dictaminar fallar_a_favor anular revocar | fallo fallos dictamen resolución_judicial
        appeal: apelar recurrir | apelación recurso_de_apelación
        elect: elegir/elig/elig votar reelegir/reelig/reelig investir/invist/invist | elección elecciones comicios votación votaciones referéndum consulta_popular plebiscito investidura balotaje segunda_vuelta
        resign: dimitir renunciar abdicar | dimisión dimisiones renuncia renuncias
        sack: destituir/destituy cesar despedir/despid/despid relevar remover/remuev | destitución cese despido despidos relevo
        appoint: nombrar designar posesionar juramentar | nombramiento nombramientos designación posesión
        rescue: rescatar salvar | rescate rescates
        evacuate: evacuar desalojar | evacuación evacuaciones desalojo desalojos
        steal: robar hurtar sustraer/sustra/sustraj* incautar decomisar | robo robos hurto atraco atracos incautación decomiso
        escape: escapar huir/huy fugarse | fuga fugas huida evasión
        release: liberar excarcelar indultar | liberación excarcelación indulto amnistía
        ban: prohibir sancionar vetar | prohibición sanción sanciones toque_de_queda arancel aranceles embargo
        order: decretar declarar_el_estado_de_excepción | decreto decretos estado_de_excepción estado_de_emergencia
        approve: aprobar/aprueb promulgar derogar | aprobación promulgación derogación
        lift: levantar_el retirar suspender cancelar | retirada retiro suspensión cancelación
        acquire: adquirir/adquier comprar fusionar | adquisición compra compras fusión
        sell: vender subastar | venta ventas subasta
        invest: invertir/inviert/invirt | inversión inversiones
        file_for_bankruptcy: quebrar/quiebr | quiebra bancarrota
        launch: lanzar presentar inaugurar estrenar publicar | lanzamiento presentación inauguración estreno publicación
        win: ganar vencer/venc derrotar triunfar | victoria victorias triunfo derrota derrotas
        lose: perder/pierd | pérdida
        score: anotar marcar | gol goles
        award: premiar galardonar condecorar | premio premios galardón
        disrupt: paralizar interrumpir/interrump cerrar/cierr clausurar | cierre cierres apagón apagones interrupción clausura
        deploy: desplegar/desplieg enviar | despliegue despliegues envío
        marry: casarse divorciarse | boda bodas matrimonio divorcio
        hospitalise: hospitalizar ingresar_en_el_hospital | hospitalización cirugía
        bear_a_child: nacer dar_a_luz | nacimiento funeral funerales entierro sepelio velatorio
        announce: anunciar prometer comprometerse | anuncio anuncios promesa disculpas
        apologise: disculparse
        accuse: culpar responsabilizar | señalamiento señalamientos
        deny: negar/nieg desmentir/desmient/desmint | desmentido
        threaten: amenazar | amenaza amenazas
        incident: | incidente incidentes hecho hechos suceso sucesos tragedia episodio
        say: decir/dic/dij*/dich afirmar asegurar manifestar expresar señalar sostener/sostien/sostuv* | declaraciones
        report: informar reportar indicar agregar añadir | informe informes comunicado comunicados declaración
        ask: preguntar solicitar pedir/pid/pid responder/respond contestar | respuesta solicitud pedido
        warn: advertir/adviert/advirt alertar instar exhortar | advertencia advertencias
        explain: explicar describir/describ/describ/descrit mencionar revelar confirmar insistir reconocer/reconoc admitir criticar rechazar | rechazo críticas entrevista discurso
        """

    /// Common verbs that tell of an action without making it news, each with its English meaning.
    static let actions = """
        abrir/abr/abr/abiert=open abandonar=abandon aceptar=accept acompañar=accompany acudir=attend adoptar=adopt afectar=affect alcanzar=achieve
        aparecer/aparec=appear apoyar=support asistir=attend asumir=assume avanzar=advance ayudar=help bajar=fall buscar=seek caer/ca=fall cambiar=change
        celebrar=celebrate comenzar/comienz=begin completar=complete concluir/concluy=conclude conocer/conoc=know construir/construy=build
        continuar=continue controlar=control convertir/conviert/convirt=become crear=create crecer/crec=grow cruzar=cross cumplir=fulfil
        dar/d/di*=give decidir=decide defender/defiend=defend dejar=leave desaparecer/desaparec=disappear descubrir/descubr/descubr/descubiert=discover
        destruir/destruy=destroy dirigir=direct empezar/empiez=begin encabezar=head encontrar/encuentr=find enfrentar=face entregar=deliver escribir/escrib/escrib/escrit=write
        establecer/establec=establish exigir=demand formar=form fundar=found hacer/hac/hiz*/hech=make hallar=find impedir/impid/impid=prevent impulsar=promote incluir/incluy=include
        iniciar=begin instalar=install interrogar=question intervenir/intervien/intervin*=intervene investigar=investigate llegar=arrive llevar=carry lograr=achieve
        mantener/mantien/mantuv*=maintain mostrar/muestr=show mover/muev=move obligar=force obtener/obtien/obtuv*=obtain ocupar=occupy ocurrir=happen
        ordenar=order partir=depart participar=participate pasar=pass perseguir/persig/persig=chase poner/pon/pus*/puest=put proponer/propon/propus*/propuest=propose
        recibir=receive recorrer=tour recuperar=recover regresar=return reiniciar=resume repartir=distribute resultar=result romper/romp/romp/rot=break salir/sal=leave
        seguir/sig/sig=follow sobrevivir=survive subir=rise sufrir=suffer superar=exceed terminar=end tomar=take trasladar=transfer usar=use utilizar=use vivir=live volver/vuelv/volv/vuelt=return
        abastecer/abastec=supply abrazar=embrace absorber=absorb acabar=end acelerar=accelerate acercar=approach aclarar=clarify acoger=host acogerse=invoke
        aconsejar=advise activar=activate actuar=act acumular=accumulate adelantar=advance adjudicar=award administrar=manage
        afrontar=face agotar=exhaust agravar=aggravate agradecer/agradec=thank ahorrar=save aislar=isolate alabar=praise alejar=remove
        alentar/alient=encourage aliviar=relieve almacenar=store alojar=host alterar=alter alternar=alternate alzar=raise ampliar/amplí=extend analizar=analyse animar=encourage
        apagar=extinguish aparcar=park aplazar=postpone aplicar=apply aportar=contribute apostar/apuest=bet aprender=learn aprovechar=use apuntar=point arrancar=start arrastrar=drag arreglar=fix
        arrojar=throw asignar=assign asociar=associate asustar=frighten atender/atiend=attend aterrizar=land atracar=dock atraer/atra/atraj*=attract atravesar/atravies=cross atribuir/atribuy=attribute
        aumentar=increase autorizar=authorise averiguar=find barrer=sweep basar=base batir=beat beneficiar=benefit besar=kiss borrar=delete brindar=offer burlar=evade
        calcular=calculate calmar=calm cantar=sing capacitar=train cargar=load carecer/carec=lack castigar=punish causar=cause cavar=dig ceder=yield cercar=surround certificar=certify charlar=talk circular=circulate
        citar=cite clasificar=rank cobrar=charge cocinar=cook coger=take coincidir=coincide colaborar=collaborate colgar/cuelg=hang colocar=place combatir=fight combinar=combine comentar=comment comer=eat
        compartir=share compensar=compensate competir/compit/compit=compete complicar=complicate comprobar/comprueb=verify comunicar=inform conceder=grant concentrar=gather conducir/conduzc/conduj*=drive conectar=connect
        confiar/confí=trust confiscar=confiscate conmemorar=commemorate conmover/conmuev=move conseguir/consig/consig=obtain conservar=preserve considerar=consider consistir=consist consolar/consuel=console constar=consist consultar=consult consumir=consume
        contactar=contact contar/cuent=count contener/contien/contuv*=contain contratar=hire contribuir/contribuy=contribute convencer/convenc=convince convocar=convene cooperar=cooperate coordinar=coordinate copiar=copy corregir/corrig/corrig=correct correr=run
        corresponder=correspond cortar=cut costar/cuest=cost creer/cre=believe cubrir/cubr/cubr/cubiert=cover cuestionar=question cuidar=care culminar=end cultivar=grow curar=heal cursar=study custodiar=guard
        dañar=damage debatir=debate debilitar=weaken declarar=declare dedicar=dedicate deducir/deduzc/deduj*=deduce defraudar=disappoint delegar=delegate demorar=delay demostrar/demuestr=demonstrate depender=depend depositar=deposit derribar=demolish
        desafiar/desafí=defy desarmar=disarm desarrollar=develop descansar=rest descartar=dismiss descender/desciend=descend desconocer/desconoc=ignore desear=wish desembarcar=land desempeñar=perform desmantelar=dismantle despegar=depart despertar/despiert=wake
        destacar=highlight destinar=assign detectar=detect determinar=determine devolver/devuelv/devolv/devuelt=return dibujar=draw difundir=broadcast diseñar=design disminuir/disminuy=decrease disponer/dispon/dispus*/dispuest=arrange disputar=dispute distinguir=distinguish
        distribuir/distribuy=distribute dividir=divide doblar=double documentar=document dominar=dominate donar=donate dormir/duerm/durm=sleep dudar=doubt durar=last echar=throw educar=educate ejercer/ejerc=exert elaborar=draw elevar=raise eliminar=eliminate
        embarcar=embark emitir=issue emplear=employ emprender=undertake empujar=push encargar=commission encender/enciend=light encerrar/encierr=lock endurecer/endurec=harden enfermar=fall engañar=deceive enseñar=teach enterarse=learn enterrar/entierr=bury entregarse=surrender
        entrenar=train entrevistar=interview envolver/envuelv/envolv/envuelt=wrap equipar=equip equivocarse=err esconder=hide escuchar=listen esforzarse=strive esperar=wait estacionar=park estimar=estimate estrechar=shake estudiar=study evaluar=assess evitar=avoid
        evolucionar=evolve examinar=examine exceder=exceed excluir/excluy=exclude exhibir=exhibit existir=exist experimentar=experience explorar=explore exponer/expon/expus*/expuest=expose exportar=export extender/extiend=extend extraer/extra/extraj*=extract
        fabricar=manufacture facilitar=provide facturar=earn faltar=miss favorecer/favorec=favour festejar=celebrate fijar=fix filmar=film filtrar=leak financiar=fund fingir=pretend florecer/florec=flourish forzar/fuerz=force fracasar=fail frenar=slow frustrar=frustrate
        funcionar=work garantizar=guarantee gastar=spend generar=generate gestionar=manage girar=turn gobernar/gobiern=govern gozar=enjoy grabar=record gritar=shout guardar=keep guiar/guí=guide habitar=inhabit hablar=speak heredar=inherit honrar=honour
        identificar=identify ignorar=ignore ilustrar=illustrate imaginar=imagine implementar=implement imponer/impon/impus*/impuest=impose importar=import imprimir=print impugnar=contest incentivar=encourage indemnizar=compensate indignar=anger influir/influy=influence
        inspeccionar=inspect inspirar=inspire insultar=insult integrar=integrate intensificar=intensify intercambiar=exchange interceptar=intercept interesar=interest interpretar=interpret introducir/introduzc/introduj*=introduce inventar=invent invitar=invite
        involucrar=involve jugar/jueg=play juntar=gather jurar=swear justificar=justify juzgar=judge ladrar=bark lamentar=regret lavar=wash leer/le=read legalizar=legalise limitar=limit limpiar=clean liquidar=liquidate llamar=call llenar=fill llorar=weep llover/lluev=rain luchar=fight
        mandar=send manejar=handle manipular=manipulate medir/mid/mid=measure mejorar=improve mentir/mient/mint=lie merecer/merec=deserve meter=put mirar=look modificar=modify molestar=bother montar=mount motivar=motivate multiplicar=multiply nadar=swim navegar=navigate necesitar=need notar=note notificar=notify
        obedecer/obedec=obey observar=observe obstruir/obstruy=obstruct ocasionar=cause ocultar=hide odiar=hate ofender=offend ofrecer/ofrec=offer olvidar=forget operar=operate oponer/opon/opus*/opuest=oppose optar=opt organizar=organise orientar=guide otorgar=grant
        pagar=pay patrullar=patrol pelear=fight pensar/piens=think percibir=perceive perdonar=forgive permanecer/permanec=stay permitir=allow persistir=persist pertenecer/pertenec=belong pesar=weigh pescar=fish pintar=paint pisar=step plantar=plant plantear=propose
        poseer/pose=possess practicar=practise precisar=specify predecir/predic/predij*=predict preferir/prefier/prefir=prefer preocupar=worry prestar=lend prevenir/previen/previn*=prevent proceder=proceed producir/produzc/produj*=produce programar=schedule progresar=progress prolongar=prolong promover/promuev=promote
        pronunciar=pronounce propagar=spread proporcionar=provide proseguir/prosig/prosig=continue prosperar=prosper proteger=protect proveer/prove=provide provocar=provoke quedar=remain quejarse=complain quitar=remove reaccionar=react realizar=perform reanudar=resume rebajar=reduce rebasar=exceed
        recaudar=raise recetar=prescribe reclamar=claim reclutar=recruit recoger=collect recomendar/recomiend=recommend reconstruir/reconstruy=rebuild recordar/recuerd=recall recortar=cut rectificar=correct reducir/reduzc/reduj*=reduce reemplazar=replace reflejar=reflect reforzar/refuerz=reinforce refugiarse=shelter
        reír=laugh relacionar=relate relatar=recount remitir=send rendir/rind/rind=surrender renovar/renuev=renew reparar=repair repetir/repit/repit=repeat representar=represent requerir/requier/requir=require reservar=reserve residir=reside resistir=resist resolver/resuelv/resolv/resuelt=solve
        respaldar=support respetar=respect restablecer/restablec=restore restar=subtract restaurar=restore restringir=restrict retener/retien/retuv*=retain retrasar=delay retroceder=recede revertir/reviert=reverse revisar=review rezar=pray rodear=surround saber=know saludar=greet
        seleccionar=select sembrar/siembr=sow sentir/sient/sint=feel separar=separate servir/sirv/sirv=serve significar=mean simular=simulate situar=locate sobrepasar=exceed solucionar=solve someter=subject sonar/suen=sound sonreír=smile soportar=endure sorprender=surprise sospechar=suspect suceder=happen
        sumar=add suministrar=supply supervisar=supervise suponer/supon/supus*/supuest=suppose surgir=emerge sustituir/sustituy=replace tardar=delay temer=fear tender/tiend=tend tocar=touch tolerar=tolerate torturar=torture toser=cough trabajar=work traducir/traduzc/traduj*=translate traer/tra/traj*=bring traicionar=betray transformar=transform
        transmitir=broadcast transportar=transport tratar=treat tropezar/tropiez=stumble ubicar=locate unir=unite urgir=urge vaciar/vací=empty valorar=value vigilar=monitor vincular=link volar/vuel=fly
        """

    /// Common nouns of what is done, each with its English meaning.
    static let actionNouns = """
        acto=act actividad=act avance=advance ayuda=help búsqueda=search cambio=change campaña=campaign carrera=race celebración=celebrate combate=fight competencia=compete
        compromiso=pledge concierto=perform construcción=build contrato=deal creación=create debate=debate demostración=demonstrate desarrollo=develop descubrimiento=discover
        disputa=dispute distribución=distribute encuesta=poll entrega=deliver entregas=deliver esfuerzo=try estudio=study expansión=expand gira=tour guerra=fight
        inspección=inspect intento=try intentos=try investigación=investigate licitación=bid llegada=arrive lucha=fight mejora=improve misión=visit movimiento=move
        obra=work operación=operate operativo=operate oferta=offer ofertas=offer partido=play patrulla=patrol plan=plan producción=produce programa=plan propuesta=propose prueba=test pruebas=test
        recorrido=tour reforma=change regreso=return retraso=delay retrasos=delay revisión=review salida=leave temporada=season trabajo=work traslado=transfer uso=use vuelo=fly vuelos=fly
        """
}
