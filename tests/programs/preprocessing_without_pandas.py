"""Dive into Deep Learning 2.2 without files: rows as dicts, missing values, one-hot columns, to a tensor."""
import torch

rows = [{'NumRooms': None, 'Alley': 'Pave', 'Price': 127500}, {'NumRooms': 2, 'Alley': None, 'Price': 106000},
        {'NumRooms': 4, 'Alley': None, 'Price': 178100}, {'NumRooms': None, 'Alley': None, 'Price': 140000}]
rooms = [r['NumRooms'] for r in rows if r['NumRooms'] is not None]
mean = sum(rooms) / len(rooms)
filled = [{**r, 'NumRooms': r['NumRooms'] if r['NumRooms'] is not None else mean} for r in rows]
kinds = sorted({str(r['Alley']) for r in rows}, key=lambda s: (s == 'None', s))
X = torch.tensor([[float(r['NumRooms']), *(float(str(r['Alley']) == k) for k in kinds)] for r in filled], dtype=torch.float64)
y = torch.tensor([r['Price'] for r in rows], dtype=torch.float64)
print(kinds, X, y, sep='\n')
text = 'NumRooms,Price\n3,127.5\n2,106\n'
header, *lines = text.strip().split('\n')
table = [dict(zip(header.split(','), map(float, line.split(',')))) for line in lines]
print(table, max(table, key=lambda row: row['Price'])['NumRooms'])
normalised = (X - X.mean(0)) / (X.std(0) + 1e-8)
print(normalised.round(decimals=3))
