-- Building projects of a municipality that does not exist; lights are meant for 2026-11-20.
-- Meant to be noticed: a deadline that no calendar knows, an amount that is not set, a Saturday.
create table byggesag (
  sagsnr text primary key,
  område text not null,
  projekt text not null,
  formål text,
  milepæl text not null,
  frist text,
  status text,
  færdig text,
  ansvarlig text,
  bevilling text
);
insert into byggesag values
  ('A-2301-1', 'Skoler', 'Ny fløj på Lindebakken Skole', 'Plads til to klasser mere på hver årgang',
   'Råhuset står færdigt', '2026-06-30', 'Råhuset blev overtaget den 22. juni 2026.', 'ja', 'Frida Holmslykke', '38,5 mio. kr.'),
  ('A-2301-2', 'Skoler', 'Ny fløj på Lindebakken Skole', 'Plads til to klasser mere på hver årgang',
   'Fløjen er klar til brug', 'ultimo juli 2027', 'Arbejdet inde i bygningen er i gang og følger tidsplanen.', 'nej', 'Frida Holmslykke', null),
  ('A-2304-1', 'Skoler', 'Faglokaler på Åskolen', 'Nye lokaler til fysik og kemi',
   'Lokalerne er taget i brug', '2026-08-10', 'Montering af udsugning udestår.', 'nej', 'Mads Ellegård', '4,1 mio. kr.'),
  ('A-2402-1', 'Ældre', 'Plejecentret Kildevæld', '24 nye boliger',
   'Licitation er holdt', '4. kvartal 2026', 'Materialet er under udarbejdelse.', 'nej', 'Frida Holmslykke', '61 mio. kr.'),
  ('A-2402-2', 'Ældre', 'Plejecentret Kildevæld', '24 nye boliger',
   'De første beboere flytter ind', 'medio 2028', null, 'nej', 'Frida Holmslykke', null),
  ('A-2405-1', 'Veje', 'Bro over Nørreåen', 'En ny bro til gående og cyklister',
   'Broen er åbnet', '2026-11-28', 'Broen er støbt, og rækværket er i gang.', 'nej', 'Karla Nøhr', '9,8 mio. kr.'),
  ('A-2407-1', 'Veje', 'Rundkørsel ved Industrivej', 'Færre uheld i krydset',
   'Anlægget er startet', 'når jorden er købt', 'Forhandlingen med ejeren er i gang.', 'nej', 'Karla Nøhr', 'ikke fastsat'),
  ('A-2501-1', 'Kultur', 'Omklædning i svømmehallen', 'Bad og omklædning for alle',
   'Ny omklædning er åbnet', 'uge 49 2026', null, 'nej', 'Mads Ellegård', '2,6 mio. kr.');
